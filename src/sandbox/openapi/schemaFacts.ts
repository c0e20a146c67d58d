// The schemas of the upstream's contract: a copy of the facts, on purpose not derived from our schemas; see
// operationFacts.ts for the notation. Besides, `a|b` gives alternatives.
// Source: https://api-documentation.uk.scan.com

/** The named schemas. */
export const schemaFacts = {
  TokenSet: ['access_token: string', 'refresh_token: string', 'expires_in: integer'],
  UserCreate: [
    'title?: string',
    'first_name: string',
    'last_name: string',
    'email: string email',
    'phone?: string',
    'marketing_emails?: boolean',
  ],
  PatientInformation: [
    'title?: string',
    'first_name?: string',
    'last_name?: string',
    'email?: string email',
    'date_of_birth_iso?: string',
    'date_of_birth?: string',
    'phone?: string',
    'address_line_1?: string',
    'address_line_2?: string',
    'address_city?: string',
    'address_postcode?: string',
    'gender?: string',
  ],
  ReferralCreate: ['patient_information: object'],
  ReferralUpdate: [
    'patient_information?: object',
    'modality?: string',
    'body_part_ids?: array of integer',
    'referral_information?: string',
    'imaging_provider_id?: integer',
    'gp_information?: object',
    'safety_answers?: array of object',
  ],
  GpInformation: [
    'practice_name?: string',
    'gp_name?: string',
    'address_line_1?: string',
    'address_postcode?: string',
    'phone?: string',
    'email?: string email',
    'not_registered?: boolean',
  ],
  SafetyQuestion: ['id: string', 'text: string', 'hint?: string', 'details_prompt?: string'],
  SafetyAnswer: ['question_id: string', 'answer: string', 'details?: string'],
  Referral: [
    'id: string uuid',
    'created_at?: string date-time',
    'status?: string',
    'report_status?: null|string',
    'patient_information?: object',
    'modality?: null|string',
    'body_part_ids?: array of integer',
    'referral_information?: null|string',
    'imaging_provider_id?: integer|null',
    'gp_information?: null|object',
    'safety_answers?: array of object',
    'time_slot?: null|object',
    'additional_documents?: array of object',
  ],
  BodyPart: ['id: integer', 'name: string'],
  ImagingProvider: [
    'id: integer',
    'name?: string',
    'address_line_1?: string',
    'address_city?: string',
    'address_postcode?: string',
    'distance_miles?: number',
    'latitude?: number',
    'longitude?: number',
    'price_pence?: integer',
    'publishes_time_slots?: boolean',
  ],
  TimeSlot: ['ids: array of integer', 'start_time: string date-time', 'end_time: string date-time'],
  AdditionalDocument: [
    'id?: string',
    'filename?: string',
    'size?: integer',
    'content_type?: string',
    'created_at?: string date-time',
  ],
  ValidationError: ['attribute: string', 'message: string', 'full_message: string'],
};

/** The patient inside of ReferralCreate. */
export const newPatientFacts = [
  'title?: string',
  'first_name: string',
  'last_name: string',
  'email: string email',
  'date_of_birth_iso: string',
  'date_of_birth?: string',
  'phone?: string',
  'address_line_1: string',
  'address_line_2?: string',
  'address_city?: string',
  'address_postcode: string',
  'gender: string',
];

/** The envelopes: answers to writes, to reads of lists, and the paging of the list of referrals. */
export const envelopeFacts = {
  write: ['success: boolean', 'validation_errors: array of object', 'object?: null|object'],
  list: ['success: boolean', 'validation_errors: array of string', 'data: array'],
  pagination: ['page: integer', 'per_page: integer', 'total: integer'],
};
