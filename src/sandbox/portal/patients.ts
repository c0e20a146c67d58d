/** A made-up patient as the demo portal keeps one. */
export interface PortalPatient {
  /** The portal's own number of the record: the `context` of a referral. */
  readonly record: string;
  readonly title: string;
  readonly given: string;
  readonly family: string;
  /** ISO 8601. */
  readonly born: string;
  readonly gender: 'male' | 'female' | 'other' | 'unknown';
  readonly email?: string;
  readonly phone?: string;
  readonly lines: readonly string[];
  readonly city: string;
  readonly postcode: string;
  /** What the person came for. */
  readonly reason: string;
}

/** The list on the portal's screen. Addresses are of streets that do not exist; mail to `.example` reaches nobody. */
export const patients: readonly PortalPatient[] = [
  {
    record: 'R-1042',
    title: 'Mrs',
    given: 'Hannah',
    family: 'Whitlock',
    born: '1984-03-17',
    gender: 'female',
    email: 'hannah.whitlock@patient.example',
    phone: '07700 900142',
    lines: ['14 Larkspur Mews'],
    city: 'Stockport',
    postcode: 'SK7 2EB',
    reason: 'Both ankles, pain since a fall',
  },
  {
    record: 'R-1057',
    title: 'Mr',
    given: 'Tobias',
    family: 'Adeyemi',
    born: '1971-11-02',
    gender: 'male',
    email: 'tobias.adeyemi@patient.example',
    phone: '+44 161 496 0371',
    lines: ['Flat 3', '8 Tannery Court'],
    city: 'Manchester',
    postcode: 'M20 3BG',
    reason: 'Right knee locks on stairs',
  },
  {
    record: 'R-1063',
    title: 'Ms',
    given: 'Siân',
    family: 'O’Rourke-Pemberton',
    born: '1996-07-29',
    gender: 'female',
    email: 'sian.orp@patient.example',
    lines: ['2 Harbour Steps'],
    city: 'Bristol',
    postcode: 'BS1 4ST',
    reason: 'Left shoulder, weak after climbing',
  },
  {
    record: 'R-1071',
    title: 'Mr',
    given: 'Arthur',
    family: 'Quayle',
    born: '1939-01-08',
    gender: 'male',
    phone: '020 7946 0812',
    lines: ['The Old Forge', 'Mill Lane'],
    city: 'Ludlow',
    postcode: 'SY8 1AA',
    reason: 'Lower back, falls; has no e-mail address',
  },
  {
    record: 'R-1088',
    title: 'Mx',
    given: 'Robin',
    family: 'Castellano',
    born: '2008-05-21',
    gender: 'other',
    email: 'robin.castellano@patient.example',
    phone: '07700 900388',
    lines: ['51 Beechcroft Road'],
    city: 'Leeds',
    postcode: 'LS6 1AN',
    reason: 'Wrist after a cycling accident',
  },
];

/** The patient as the wizard takes one in its plain form. */
export function plainPatient(patient: PortalPatient) {
  const { given, family, born, gender, email, phone, lines, city, postcode } = patient;
  const [addressLine1, addressLine2] = lines;
  return {
    firstName: given,
    lastName: family,
    dateOfBirth: born,
    gender,
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(addressLine1 !== undefined && { addressLine1 }),
    ...(addressLine2 !== undefined && { addressLine2 }),
    city,
    postcode,
  };
}

/** The patient as a FHIR R4 Patient (https://hl7.org/fhir/R4/patient.html). */
export function fhirPatient(patient: PortalPatient) {
  const { record, title, given, family, born, gender, email, phone, lines, city, postcode } = patient;
  return {
    resourceType: 'Patient',
    identifier: [{ system: 'https://northgate.example/records', value: record }],
    name: [{ use: 'official', family, given: [given], prefix: [title] }],
    gender,
    birthDate: born,
    telecom: [
      ...(phone === undefined ? [] : [{ system: 'phone', value: phone }]),
      ...(email === undefined ? [] : [{ system: 'email', value: email }]),
    ],
    address: [{ use: 'home', line: lines, city, postalCode: postcode }],
  };
}
