import { describe, expect, it } from 'vitest';
import type { Referral } from '../referral.ts';
import { knownStatuses, readStatus } from '../upstream/status.ts';
import { modalityConcept } from './modality.ts';
import { serviceRequest } from './serviceRequest.ts';
import { requestStatus } from './status.ts';
import { summaryText } from './summary.ts';
import { hasCheckDigit } from './testing/hasCheckDigit.ts';

const empty: Referral = {
  id: '0F8FAD5B-d9cb-469f-a165-70867728950e',
  createdAt: '',
  status: readStatus('created'),
  reportStatus: null,
  patient: {
    title: '',
    firstName: '',
    lastName: '',
    email: '',
    dateOfBirth: '',
    phone: '',
    addressLine1: '',
    addressLine2: '',
    city: '',
    postcode: '',
    gender: '',
  },
  modality: null,
  bodyPartIds: [],
  notes: '',
  documents: [],
  providerId: null,
  gp: null,
  safetyAnswers: [],
  timeSlot: null,
};
const whole: Referral = {
  ...empty,
  createdAt: '2026-05-01T09:30:00+01:00',
  status: readStatus('scan_booked'),
  patient: {
    ...empty.patient,
    title: 'Ms',
    firstName: 'Anna',
    lastName: 'Bell <b>',
    dateOfBirth: '1980-03-04',
  },
  modality: 'MRI',
  bodyPartIds: [63, 7],
  notes: 'Pain & swelling\nsince "May"\u0000',
  documents: [{ id: '1', filename: 'a.pdf', size: 1 }],
  timeSlot: { ids: [1], start: '2026-06-01T10:00:00+01:00', end: '2026-06-01T10:45:00+01:00' },
};
const bodyParts = ['Left ankle', 'Left big toe'];

describe('serviceRequest', () => {
  it('writes a whole referral', () => {
    const { text, ...resource } = serviceRequest({ referral: whole, bodyParts });
    expect(resource).toEqual({
      resourceType: 'ServiceRequest',
      id: whole.id,
      identifier: [{ system: 'urn:ietf:rfc:3986', value: 'urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e' }],
      status: 'active',
      intent: 'order',
      category: [
        {
          coding: [{ system: 'http://snomed.info/sct', code: '363679005', display: 'Imaging' }],
          text: 'Imaging',
        },
      ],
      code: {
        coding: [
          { system: 'http://snomed.info/sct', code: '113091000', display: 'Magnetic resonance imaging' },
        ],
        text: 'MRI',
      },
      subject: { type: 'Patient', display: 'Ms Anna Bell <b>' },
      authoredOn: '2026-05-01T09:30:00+01:00',
      occurrencePeriod: { start: '2026-06-01T10:00:00+01:00', end: '2026-06-01T10:45:00+01:00' },
      bodySite: [
        {
          coding: [
            { system: 'http://snomed.info/sct', code: '70258002:272741003=7771000', display: 'Left ankle' },
          ],
          text: 'Left ankle',
        },
        { text: 'Left big toe' },
      ],
      reasonCode: [{ text: whole.notes }],
      note: [{ text: 'Status at Scan.com: Scan Booked' }],
    });
    expect(text.div).toContain('Ms Anna Bell &lt;b&gt;, born 4 Mar 1980');
    expect(text.div).toContain('Pain &amp; swelling<br/>since &quot;May&quot;</p>');
    expect(text.div).toMatch(/^<div xmlns="http:\/\/www\.w3\.org\/1999\/xhtml">(?:<p>.*?<\/p>)+<\/div>$/s);
  });

  it('leaves out what was not given', () => {
    const { text, ...resource } = serviceRequest({ referral: empty, bodyParts: [] });
    expect(Object.keys(resource)).toEqual([
      'resourceType',
      'id',
      'identifier',
      'status',
      'intent',
      'category',
      'subject',
      'note',
    ]);
    expect(resource).toMatchObject({ status: 'draft', subject: { display: 'Name not given' } });
    expect(text.status).toBe('generated');
  });

  it.each(['2026-05-01', '2026-05-01T09:30:00', 'yesterday'])(
    'takes no creation time from %j',
    (createdAt) => {
      expect(serviceRequest({ referral: { ...whole, createdAt }, bodyParts })).not.toHaveProperty(
        'authoredOn',
      );
    },
  );
});

describe('summaryText', () => {
  it('says everything in labelled lines', () => {
    expect(summaryText({ referral: { ...whole, notes: ' Pain ' }, bodyParts })).toBe(
      [
        `Referral for imaging: ${whole.id}`,
        'Status: Scan Booked',
        'Created: 1 May 2026',
        'Patient: Ms Anna Bell <b>, born 4 Mar 1980',
        'Scan: MRI: Left ankle, Left big toe',
        'Appointment: 1 Jun 2026, 10:00 (UK time)',
        'Documents: 1',
        'Clinical notes: Pain',
        '',
      ].join('\n'),
    );
    expect(summaryText({ referral: empty, bodyParts: [] })).toBe(
      `Referral for imaging: ${empty.id}\nStatus: Created\n`,
    );
  });
});

describe('requestStatus', () => {
  it.each([
    ['Created', 'draft'],
    ['Submitted', 'active'],
    ['Confirmed', 'active'],
    ['Received', 'active'],
    ['Scan Booked', 'active'],
    ['Completed', 'completed'],
    ['On hold', 'on-hold'],
    ['Cancelled', 'revoked'],
    ['Archived', 'unknown'],
    ['', 'unknown'],
  ])('of %j is %s', (status, expected) => {
    expect(requestStatus(readStatus(status))).toBe(expected);
  });

  it('is known for every known status', () => {
    expect(knownStatuses.map((each) => requestStatus(readStatus(each)))).not.toContain('unknown');
  });
});

describe('modalityConcept', () => {
  it.each(['MRI', 'CT', 'Ultrasound', 'X-ray', 'DEXA', 'mri'])('codes %s', (modality) => {
    const { coding, text } = modalityConcept(modality);
    expect([text, hasCheckDigit(coding?.[0]?.code ?? '1')]).toEqual([modality, true]);
  });

  it.each(['PET', 'constructor'])('leaves %s in words', (modality) => {
    expect(modalityConcept(modality)).toEqual({ text: modality });
  });
});
