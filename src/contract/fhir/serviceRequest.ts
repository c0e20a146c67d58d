import { bodySite } from './bodySite.ts';
import { modalityConcept } from './modality.ts';
import type { ServiceRequest } from './resource.ts';
import { snomed } from './snomed.ts';
import { requestStatus } from './status.ts';
import { patientName, summaryRows, type RecordedReferral } from './summary.ts';

/** The media type of FHIR in JSON: https://hl7.org/fhir/R4/http.html#mime-type */
export const fhirJson = 'application/fhir+json';

const imaging = { coding: [snomed('363679005', 'Imaging')], text: 'Imaging' } as const;

/** A referral as a FHIR R4 ServiceRequest. What was not given is left out. */
export function serviceRequest(recorded: RecordedReferral): ServiceRequest {
  const { id, createdAt, status, modality, notes, timeSlot } = recorded.referral;
  const reason = notes.trim();
  return {
    resourceType: 'ServiceRequest',
    id,
    text: { status: 'generated', div: narrative(recorded) },
    // A UUID is a URN by itself: https://hl7.org/fhir/R4/datatypes.html#Identifier
    identifier: [{ system: 'urn:ietf:rfc:3986', value: `urn:uuid:${id.toLowerCase()}` }],
    status: requestStatus(status),
    intent: 'order',
    category: [imaging],
    ...(modality !== null && modality !== '' && { code: modalityConcept(modality) }),
    subject: { type: 'Patient', display: patientName(recorded.referral) || 'Name not given' },
    ...(isInstant(createdAt) && { authoredOn: createdAt }),
    ...(timeSlot && { occurrencePeriod: { start: timeSlot.start, end: timeSlot.end } }),
    ...(recorded.bodyParts.length > 0 && { bodySite: recorded.bodyParts.map(bodySite) }),
    ...(reason !== '' && { reasonCode: [{ text: reason }] }),
    // FHIR's status says less than the upstream's.
    note: [{ text: `Status at Scan.com: ${status.label}` }],
  };
}

function narrative(recorded: RecordedReferral): string {
  const lines = summaryRows(recorded).map(
    ([label, words]) => `<p><b>${escaped(label)}:</b> ${escaped(words).replaceAll('\n', '<br/>')}</p>`,
  );
  return `<div xmlns="http://www.w3.org/1999/xhtml">${lines.join('')}</div>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** As text of XHTML; characters that XML knows no way to write are left out. */
function escaped(words: string): string {
  return words
    .replace(/[&<>"]/g, (each) => entities[each] ?? '')
    .replace(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

// A dateTime with a time has to have a zone.
function isInstant(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text);
}
