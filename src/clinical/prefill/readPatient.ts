import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';
import { londonToday } from '../calendar.ts';
import { readFhirAddress } from './fhirAddress.ts';
import { readFhirName } from './fhirName.ts';
import { readFhirTelecom } from './fhirTelecom.ts';
import { readBirth, readGender } from './personal.ts';
import { prefillFields, type Prefill } from './prefill.ts';
import { ownField, readText, type Readings } from './reading.ts';

/**
 * Reads a patient as a portal gives one: our own plain fields, or a FHIR R4 Patient
 * (https://hl7.org/fhir/R4/patient.html). Only the declared fields are taken; what is missing, odd or means two things is
 * left out and listed, and never breaks. Any other FHIR resource gives nothing.
 */
export function readPatient(given: unknown, today: IsoDate = londonToday(Date.now())): Prefill {
  const type = ownField(given, 'resourceType');
  if (type === undefined) return prefillOf(readPlain(given, today));
  return prefillOf(type === 'Patient' ? readFhir(given, today) : {});
}

function readPlain(given: unknown, today: IsoDate): Readings {
  const text = (field: (typeof prefillFields)[number]) => readText(field, ownField(given, field));
  return {
    firstName: text('firstName'),
    lastName: text('lastName'),
    dateOfBirth: readBirth(ownField(given, 'dateOfBirth'), today),
    gender: readGender(ownField(given, 'gender')),
    email: text('email'),
    phone: text('phone'),
    addressLine1: text('addressLine1'),
    addressLine2: text('addressLine2'),
    city: text('city'),
    postcode: text('postcode'),
  };
}

function readFhir(given: unknown, today: IsoDate): Readings {
  return {
    ...readFhirName(ownField(given, 'name'), today),
    dateOfBirth: readBirth(ownField(given, 'birthDate'), today),
    gender: readGender(ownField(given, 'gender')),
    ...readFhirTelecom(ownField(given, 'telecom'), today),
    ...readFhirAddress(ownField(given, 'address'), today),
  };
}

function prefillOf(readings: Readings): Prefill {
  const read = prefillFields.map((field) => ({ field, reading: readings[field] }));
  return {
    values: Object.fromEntries(
      read.flatMap(({ field, reading }) => (reading && 'value' in reading ? [[field, reading.value]] : [])),
    ),
    leftOut: read.flatMap(({ field, reading }) =>
      reading && 'reason' in reading ? [{ field, reason: reading.reason }] : [],
    ),
  };
}
