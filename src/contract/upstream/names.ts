/**
 * The one place that knows how the upstream spells each field: our name on the left, the wire's on the right.
 * Evidence per group: `stated` or `example` (in the public documentation) or `assumed` (our working choice, which
 * may turn out otherwise: change it here and nowhere else).
 * Source: https://api-documentation.uk.scan.com
 */

/** Patient. Example: all but title, addressLine2 and city, which are assumed. */
export const patientNames = {
  title: 'title',
  firstName: 'first_name',
  lastName: 'last_name',
  email: 'email',
  dateOfBirth: 'date_of_birth_iso',
  phone: 'phone',
  addressLine1: 'address_line_1',
  addressLine2: 'address_line_2',
  city: 'address_city',
  postcode: 'address_postcode',
  gender: 'gender',
} as const;

/** The older spelling of the date of birth, day/month/year. Example; read, never written. */
export const olderDateOfBirth = 'date_of_birth';

/** The user (referrer). The six parameters are stated, their names assumed. */
export const userNames = {
  title: 'title',
  firstName: 'first_name',
  lastName: 'last_name',
  email: 'email',
  phone: 'phone',
  marketingEmails: 'marketing_emails',
} as const;

/** The tokens of a user. Stated. */
export const tokenNames = {
  accessToken: 'access_token',
  refreshToken: 'refresh_token',
  expiresIn: 'expires_in',
} as const;

/** The referral. Written: bodyPartIds, modality, notes, providerId by example. Read: all but id, createdAt, status and patient assumed. */
export const referralNames = {
  id: 'id',
  createdAt: 'created_at',
  status: 'status',
  reportStatus: 'report_status',
  patient: 'patient_information',
  modality: 'modality',
  bodyPartIds: 'body_part_ids',
  notes: 'referral_information',
  providerId: 'imaging_provider_id',
  gp: 'gp_information',
  safetyAnswers: 'safety_answers',
  timeSlot: 'time_slot',
  documents: 'additional_documents',
} as const;

/** A general practitioner. That it is set by update is stated; every name is assumed. */
export const gpNames = {
  practiceName: 'practice_name',
  gpName: 'gp_name',
  addressLine1: 'address_line_1',
  postcode: 'address_postcode',
  phone: 'phone',
  email: 'email',
  notRegistered: 'not_registered',
} as const;

/** A safety question. Assumed. */
export const safetyQuestionNames = {
  id: 'id',
  text: 'text',
  hint: 'hint',
  detailsPrompt: 'details_prompt',
} as const;

/** A safety answer. Assumed. */
export const safetyAnswerNames = { questionId: 'question_id', answer: 'answer', details: 'details' } as const;

/** A body part. The id by example, the name assumed. */
export const bodyPartNames = { id: 'id', name: 'name' } as const;

/** An imaging provider. The id by example, the rest assumed. */
export const providerNames = {
  id: 'id',
  name: 'name',
  addressLine1: 'address_line_1',
  city: 'address_city',
  postcode: 'address_postcode',
  distanceMiles: 'distance_miles',
  latitude: 'latitude',
  longitude: 'longitude',
  pricePence: 'price_pence',
  publishesTimeSlots: 'publishes_time_slots',
} as const;

/** An appointment: the ids of its 15-minute blocks (stated), start and end with the UK offset (example). */
export const timeSlotNames = { ids: 'ids', startTime: 'start_time', endTime: 'end_time' } as const;

/** The key under which all block ids of a picked appointment are sent. Example. */
export const pickedTimeSlotIds = 'time_slot_ids';

/** An uploaded document. Assumed. */
export const documentNames = {
  id: 'id',
  filename: 'filename',
  size: 'size',
  contentType: 'content_type',
  createdAt: 'created_at',
} as const;

const groups = { patient: patientNames, gp: gpNames } as const;

/**
 * Our name of an attribute that the upstream refused, as a dotted path: `patient_information.last_name` gives
 * `patient.lastName`, `body_part_ids` gives `bodyPartIds`. What the tables do not know stays as it came.
 */
export function ourNameOf(attribute: string): string {
  const [head = '', ...rest] = attribute.split('.');
  if (head === pickedTimeSlotIds) return 'timeSlot';
  const top = keyFor(referralNames, head);
  if (top === undefined) return attribute;
  if (rest.length === 0) return top;
  const inner = rest.join('.');
  if (top === 'patient' && inner === olderDateOfBirth) return 'patient.dateOfBirth';
  const group = top === 'patient' || top === 'gp' ? groups[top] : undefined;
  return `${top}.${(group && keyFor(group, inner)) ?? inner}`;
}

function keyFor<T extends Readonly<Record<string, string>>>(
  names: T,
  wire: string,
): (keyof T & string) | undefined {
  return Object.keys(names).find((key) => names[key] === wire);
}
