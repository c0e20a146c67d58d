import { describe, expect, it } from 'vitest';
import { bodyPartsAnswer, documentAnswer, referralAnswer, referralListAnswer, tokenAnswer } from './read.ts';

const id = '7d1a3c56-0d5c-4b5f-9d62-2f3a1f6e9c01';
const whole = {
  id,
  created_at: '2026-11-23T10:00:00Z',
  status: 'scan_booked',
  report_status: 'Pending',
  patient_information: {
    first_name: ' John ',
    last_name: 'Doe',
    email: 'john@example.com',
    date_of_birth_iso: '1999/01/30',
    address_line_1: '123 Drury Lane',
    address_postcode: 'SK7 2EB',
    gender: 'Male',
    shoe_size: 9,
  },
  modality: 'MRI',
  body_part_ids: [63, '64'],
  referral_information: 'Persistent pain in both ankles',
  additional_documents: [{ id: 1, filename: 'a.pdf', size: 10 }, 'odd'],
  something_new: true,
};

describe('referralAnswer', () => {
  it.each([
    ['under object', { success: true, validation_errors: [], object: whole }],
    ['under data', { data: whole }],
    ['by itself', whole],
  ])('reads the referral %s', (_, body) => {
    expect(referralAnswer.parse(body)).toEqual({
      id,
      createdAt: '2026-11-23T10:00:00Z',
      status: { known: 'Scan Booked', label: 'Scan Booked' },
      reportStatus: 'Pending',
      patient: {
        title: '',
        firstName: 'John',
        lastName: 'Doe',
        email: 'john@example.com',
        dateOfBirth: '1999-01-30',
        phone: '',
        addressLine1: '123 Drury Lane',
        addressLine2: '',
        city: '',
        postcode: 'SK7 2EB',
        gender: 'male',
      },
      modality: 'MRI',
      bodyPartIds: [63, 64],
      notes: 'Persistent pain in both ankles',
      documents: [{ id: '1', filename: 'a.pdf', size: 10 }],
      providerId: null,
      gp: null,
      safetyAnswers: [],
      timeSlot: null,
    });
  });

  it('reads one that has nothing but an id', () => {
    const { patient, bodyPartIds, modality, notes, documents, status } = referralAnswer.parse({
      object: { id },
    });
    expect(patient.lastName).toBe('');
    expect([bodyPartIds, modality, notes, documents, status.label]).toEqual([[], null, '', [], 'Unknown']);
  });

  it.each([
    ['null', null],
    ['text', 'ok'],
    ['an empty object', {}],
    ['a null object', { success: true, object: null }],
    ['a list', []],
    ['a referral without an id', { object: { ...whole, id: undefined } }],
    ['F6 a referral that is as it was before', { success: false, validation_errors: [], object: whole }],
  ])('refuses %s', (_, body) => {
    expect(referralAnswer.safeParse(body).success).toBe(false);
  });

  it.each([
    ['numbers for text', { first_name: 7, gender: null }],
    ['a list', []],
    ['null', null],
  ])('reads a patient that is %s as not given', (_, patient_information) => {
    expect(referralAnswer.parse({ object: { id, patient_information } }).patient.firstName).toBe('');
  });
});

describe('referralListAnswer', () => {
  it('reads a page with its total', () => {
    const page = referralListAnswer.parse({
      data: [whole],
      pagination: { page: 1, per_page: 25, total: 31 },
    });
    expect([page.items.length, page.total]).toEqual([1, 31]);
  });

  it('takes a list without paging as whole, and leaves out what has no id', () => {
    const page = referralListAnswer.parse({ data: [whole, {}, null] });
    expect([page.items.length, page.total]).toEqual([1, undefined]);
  });

  it.each([
    [{ data: null }],
    ['<html>'],
    [{ success: true }],
    [null],
    // F6: an empty list that is no answer.
    [{ success: false, validation_errors: ['Please enter a valid page'], data: [] }],
  ])('refuses %j', (body) => {
    expect(referralListAnswer.safeParse(body).success).toBe(false);
  });
});

describe('bodyPartsAnswer', () => {
  it.each([
    ['under data', { data: [{ id: 63, name: 'Left ankle' }] }],
    ['under object', { object: [{ id: '63', name: ' Left ankle ', region: 'x' }] }],
    ['by itself', [{ id: 63, name: 'Left ankle' }, { id: 1 }, { name: 'Head' }]],
  ])('reads parts %s', (_, body) => {
    expect(bodyPartsAnswer.parse(body)).toEqual([{ id: 63, name: 'Left ankle' }]);
  });
});

describe('tokenAnswer', () => {
  const tokens = { access_token: 'a', refresh_token: 'r', expires_in: 60 };
  it.each([
    ['at the top level', tokens],
    ['under object', { success: true, object: tokens }],
    ['under data', { data: tokens }],
  ])('reads tokens %s', (_, body) => {
    expect(tokenAnswer.parse(body)).toEqual({ accessToken: 'a', refreshToken: 'r', expiresIn: 60 });
  });

  it.each([[undefined], ['soon'], [-1]])('takes expires_in %j as a day', (expires_in) => {
    expect(tokenAnswer.parse({ ...tokens, expires_in }).expiresIn).toBe(86_400);
  });

  it.each([[{}], [{ ...tokens, refresh_token: '' }], [{ ...tokens, access_token: undefined }]])(
    'refuses %j',
    (body) => {
      expect(tokenAnswer.safeParse(body).success).toBe(false);
    },
  );
});

describe('documentAnswer', () => {
  it.each([[null], [''], [{ success: true, object: null }]])('takes %j as stored', (body) => {
    expect(documentAnswer.parse(body)).toEqual({ id: '', filename: '', size: null });
  });
});
