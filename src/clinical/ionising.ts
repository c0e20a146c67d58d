import { modalityOf } from './notes/modalities.ts';

/**
 * Whether a modality uses ionising radiation, however the upstream spells it ("X-Ray", "CT scan", "DXA", "PET/MR").
 * Its referrers then have to be entitled under the Ionising Radiation (Medical Exposure) Regulations 2017, regulation 2:
 * https://www.legislation.gov.uk/uksi/2017/1322/regulation/2 . Which ones do:
 * https://www.gov.uk/government/collections/medical-radiation-uses-dose-measurements-and-safety-advice .
 * A name that says nothing of radiation, '' among them, gives false.
 */
export function isIonising(modality: string): boolean {
  const known = modalityOf(modality);
  return known === 'CT' || known === 'X-ray' || known === 'DEXA' || ionising.test(modality);
}

// What the table of modalities does not know, or knows by its other half (a PET/MR is read as an MRI).
const ionising =
  /\b(?:ct|cbct|computed tomograph\w*|cone[ -]?beam|pet|spect|nuclear|isotope|scintigra\w*|bone scan|mammogra\w*|tomosynthesis|fluoroscop\w*|barium|radiogra\w*|opg)\b/i;
