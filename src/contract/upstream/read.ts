// The upstream as we read it: tolerant. Unknown keys are ignored, missing or oddly typed assumed keys read as
// "not given", and only what we cannot do without (an id, the tokens) is refused.
import { fromWire } from '#lib/names.ts';
import { z } from '#lib/zod.ts';
import type { BodyPart, Patient, Referral, StoredDocument } from '../referral.ts';
import { readDateOfBirth } from './dateOfBirth.ts';
import {
  bodyPartNames,
  documentNames,
  olderDateOfBirth,
  patientNames,
  referralNames,
  tokenNames,
} from './names.ts';
import { gp, safetyAnswer, timeSlot } from './readBooking.ts';
import {
  enveloped,
  idText,
  itemsOf,
  list,
  listBody,
  lowerCaseText,
  named,
  nullableNumber,
  nullableText,
  numberId,
  readable,
  record,
  text,
} from './reading.ts';
import { readStatus } from './status.ts';

const patientFields = z.object({
  title: text,
  firstName: text,
  lastName: text,
  email: text,
  dateOfBirth: text,
  phone: text,
  addressLine1: text,
  addressLine2: text,
  city: text,
  postcode: text,
  gender: lowerCaseText,
});

const patient = z.pipe(
  z.catch(record, {}),
  z.transform((wire): Patient => {
    const fields = patientFields.parse(fromWire(patientNames, wire));
    const dateOfBirth = readDateOfBirth(wire[patientNames.dateOfBirth], wire[olderDateOfBirth]);
    return { ...fields, dateOfBirth };
  }),
);

const document = named(
  documentNames,
  z.object({ id: z.catch(idText, ''), filename: text, size: nullableNumber }),
);

const referral = named(
  referralNames,
  z.object({
    id: idText,
    createdAt: text,
    status: z.pipe(z.unknown(), z.transform(readStatus)),
    reportStatus: nullableText,
    patient,
    modality: nullableText,
    bodyPartIds: readable(numberId),
    notes: z.catch(z.string(), ''),
    documents: readable(document),
    providerId: z.catch(z.nullable(numberId), null),
    gp: z.catch(z.nullable(gp), null),
    safetyAnswers: readable(safetyAnswer),
    timeSlot: z.catch(z.nullable(timeSlot), null),
  }),
);

const bodyPart = named(bodyPartNames, z.object({ id: numberId, name: text }));

/** An answer that holds one referral. Refuses an answer without an id. */
export const referralAnswer = z.pipe(enveloped, referral) satisfies z.ZodMiniType<Referral>;

const pagination = z.object({ pagination: z.object({ total: z.number() }) });

/** An answer that holds a list of referrals. */
export const referralListAnswer = z.pipe(
  z.pipe(
    listBody,
    z.transform((body): unknown => {
      const paging = pagination.safeParse(body).data?.pagination;
      return { items: itemsOf(body), total: paging?.total };
    }),
  ),
  z.object({ items: z.pipe(z.array(z.unknown()), readable(referral)), total: z.optional(z.number()) }),
);

/** An answer that holds the body parts of a modality. Parts without a name cannot be shown and are left out. */
export const bodyPartsAnswer = z.pipe(
  list,
  z.transform((parts): BodyPart[] =>
    readable(bodyPart)
      .parse(parts)
      .filter((part) => part.name !== ''),
  ),
);

/** An answer that holds a stored document; an empty or odd body still means "stored". */
export const documentAnswer = z.catch(z.pipe(enveloped, document), {
  id: '',
  filename: '',
  size: null,
}) satisfies z.ZodMiniType<StoredDocument>;

/** Tokens of a user: at the top level, or under `object` or `data`. `expiresIn` in seconds. */
export const tokenAnswer = z.pipe(
  enveloped,
  named(
    tokenNames,
    z.object({
      accessToken: z.string().check(z.minLength(1)),
      refreshToken: z.string().check(z.minLength(1)),
      expiresIn: z.catch(z.number().check(z.positive()), 86_400),
    }),
  ),
);

/** The tokens of a user as read. `expiresIn` in seconds; a day when the upstream does not say (its stated default). */
export type TokenSet = z.output<typeof tokenAnswer>;
