/**
 * A patient's name as clinical records show it: "DOE, John".
 * https://webarchive.nationalarchives.gov.uk/ukgwa/20160921150545/http://systems.digital.nhs.uk/data/cui/uig/patnamed.pdf
 */
export function patientName(patient: { readonly firstName: string; readonly lastName: string }): string {
  const family = patient.lastName.trim().toLocaleUpperCase('en-GB');
  return [family, patient.firstName.trim()].filter((part) => part !== '').join(', ');
}
