/** The modalities that the stand-in knows. Only MRI is documented; the others are assumed. */
export const modalities = ['MRI', 'CT', 'Ultrasound', 'X-ray', 'DEXA'] as const;

/** One of {@link modalities}, spelt as on the wire. */
export type Modality = (typeof modalities)[number];

/** Whether a value is one of {@link modalities}; the spelling counts. */
export function isModality(value: unknown): value is Modality {
  return modalities.some((modality) => modality === value);
}
