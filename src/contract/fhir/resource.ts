// The parts of FHIR R4 that we write: https://hl7.org/fhir/R4/servicerequest.html

/** A code of a terminology. */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

/** A concept in words, and coded where there is a code. */
export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text: string;
}

/** FHIR's request-status. */
export type RequestStatus = 'draft' | 'active' | 'on-hold' | 'revoked' | 'completed' | 'unknown';

/** A request for imaging. */
export interface ServiceRequest {
  readonly resourceType: 'ServiceRequest';
  readonly id: string;
  readonly text: { readonly status: 'generated'; readonly div: string };
  readonly identifier: readonly [{ readonly system: string; readonly value: string }];
  readonly status: RequestStatus;
  readonly intent: 'order';
  readonly category: readonly [CodeableConcept];
  readonly code?: CodeableConcept;
  readonly subject: { readonly type: 'Patient'; readonly display: string };
  readonly authoredOn?: string;
  readonly occurrencePeriod?: { readonly start: string; readonly end: string };
  readonly bodySite?: readonly CodeableConcept[];
  readonly reasonCode?: readonly [{ readonly text: string }];
  readonly note: readonly [{ readonly text: string }];
}
