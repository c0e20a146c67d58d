// The upstream as we read it: tolerant. Unknown keys are ignored, missing or oddly typed assumed keys read as
// "not given", and only what we cannot do without (an id, the tokens) is refused.
import { fromWire, type Names } from '#lib/names.ts';
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
import { readStatus } from './status.ts';

const record = z.record(z.string(), z.unknown());
const text = z.catch(
  z.pipe(
    z.string(),
    z.transform((value) => value.trim()),
  ),
  '',
);
const idText = z.pipe(z.union([z.string().check(z.minLength(1)), z.number()]), z.transform(String));
const nullableText = z.catch(z.nullable(z.string()), null);
const nullableNumber = z.catch(z.nullable(z.number()), null);

/** Renames the wire's keys to ours before the given schema looks at them. */
function named<T extends z.ZodMiniType>(names: Names, schema: T) {
  const renamed = z.transform((wire: Record<string, unknown>): unknown => fromWire(names, wire));
  return z.pipe(z.pipe(record, renamed), schema);
}

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
  gender: z.pipe(
    text,
    z.transform((value) => value.toLowerCase()),
  ),
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

/** Keeps the items that can be read: one odd item must not hide the others. */
function readable<T extends z.ZodMiniType>(item: T) {
  return z.pipe(
    z.catch(z.array(z.unknown()), []),
    z.transform((items): z.output<T>[] =>
      items.flatMap((each) => {
        const parsed = item.safeParse(each);
        return parsed.success ? [parsed.data] : [];
      }),
    ),
  );
}

const bodyPartId = z.union([z.number(), z.pipe(z.string().check(z.regex(/^\d+$/)), z.transform(Number))]);

const referral = named(
  referralNames,
  z.object({
    id: idText,
    createdAt: text,
    status: z.pipe(z.unknown(), z.transform(readStatus)),
    reportStatus: nullableText,
    patient,
    modality: nullableText,
    bodyPartIds: readable(bodyPartId),
    notes: z.catch(z.string(), ''),
    documents: readable(document),
  }),
);

const bodyPart = named(bodyPartNames, z.object({ id: bodyPartId, name: text }));

/** The one object of an answer: under `object`, under `data`, or the answer itself. */
const enveloped = z.pipe(
  record,
  z.transform((body) => body['object'] ?? body['data'] ?? body),
);

/** The items of an answer: under `data`, under `object`, or the answer itself. */
function itemsOf(body: Record<string, unknown> | unknown[]): unknown {
  return Array.isArray(body) ? body : (body['data'] ?? body['object']);
}

const list = z.pipe(
  z.pipe(z.union([record, z.array(z.unknown())]), z.transform(itemsOf)),
  z.array(z.unknown()),
);

/** An answer that holds one referral. Refuses an answer without an id. */
export const referralAnswer = z.pipe(enveloped, referral) satisfies z.ZodMiniType<Referral>;

const pagination = z.object({ pagination: z.object({ total: z.number() }) });

/** An answer that holds a list of referrals. */
export const referralListAnswer = z.pipe(
  z.pipe(
    z.union([record, z.array(z.unknown())]),
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
