import type { CodeableConcept } from './resource.ts';
import { snomed } from './snomed.ts';

// Procedures of SNOMED CT, by the modality's name in lower case.
const procedures = new Map<string, readonly [code: string, display: string]>([
  ['mri', ['113091000', 'Magnetic resonance imaging']],
  ['ct', ['77477000', 'Computed tomography']],
  ['ultrasound', ['16310003', 'Ultrasonography']],
  ['x-ray', ['168537006', 'Plain X-ray']],
  ['dexa', ['300004007', 'Dual energy photon absorptiometry']],
]);

/** What is to be done: the upstream's word for a modality, coded where it is one that we know. */
export function modalityConcept(modality: string): CodeableConcept {
  const known = procedures.get(modality.trim().toLowerCase());
  return { ...(known && { coding: [snomed(...known)] }), text: modality };
}
