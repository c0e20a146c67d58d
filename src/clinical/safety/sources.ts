/** The public guidance that the built-in questions follow. */
export const sources = {
  /** MHRA: Safety guidelines for magnetic resonance imaging equipment in clinical use (screening of patients, implants). */
  mri: 'https://www.gov.uk/government/publications/safety-guidelines-for-magnetic-resonance-imaging-equipment-in-clinical-use',
  /** NHS: who should tell the staff what before an MRI scan. */
  mriForPatients: 'https://www.nhs.uk/tests-and-treatments/mri-scan/',
  /** RCR: Guidance on gadolinium-based contrast agent administration to adult patients. */
  gadolinium:
    'https://www.rcr.ac.uk/publication/guidance-gadolinium-based-contrast-agent-administration-adult-patients',
  /** RANZCR: Iodinated contrast media guideline, which the RCR endorses for the United Kingdom. */
  iodine: 'https://www.ranzcr.com/college/document-library/ranzcr-iodinated-contrast-guidelines',
  /** IR(ME)R 2017, schedule 2: enquiries whether an individual is or may be pregnant or breast-feeding. */
  ionising: 'https://www.legislation.gov.uk/uksi/2017/1322/schedule/2',
} as const;
