import type { PartnerFeatures, Terms } from '#contract/own/session.ts';
import { z } from '#lib/zod.ts';
import { embedEntry, type Embed } from './embed/embedEntry.ts';
import { readJsonFile } from './jsonFile.ts';
import { isSafeUrl } from './origin.ts';

const text = z.string({ error: 'must be text' }).check(z.minLength(1, 'must not be empty'));
const url = text.check(
  z.refine(isSafeUrl, 'must be an https address (http only for localhost, 127.0.0.1 and [::1])'),
);
const variableName = text.check(
  z.regex(/^[A-Z][A-Z0-9_]*$/, 'must be the name of a variable, not its value'),
);
const strings = z
  .array(text, { error: 'must be a list of texts' })
  .check(z.minLength(1, 'must not be empty'));
const duration = (most: number) => {
  const words = `must be a whole number from 1 to ${most}`;
  return z.optional(z.int({ error: words }).check(z.gte(1, words), z.lte(most, words)));
};
const wayToFinish = z.enum(['submit', 'confirm'], { error: 'must be submit or confirm' });

/**
 * What submitting declares where a partner words it no other way. A referrer is "a registered health care professional
 * who is entitled in accordance with the employer's procedures to refer individuals for exposure": Ionising Radiation
 * (Medical Exposure) Regulations 2017, regulation 2, https://www.legislation.gov.uk/uksi/2017/1322/regulation/2 .
 */
const defaultDeclarations: PartnerFeatures['declarations'] = {
  submit:
    'By sending this referral, you declare that the patient knows about this referral and agrees to be e-mailed about it.',
  ionising:
    'You also declare that you are a registered healthcare professional, entitled under IR(ME)R 2017 to refer for scans that use ionising radiation.',
};

/**
 * One entry of the partners file. Secrets are not in it: it names the environment variables that hold them.
 * `partners.example.jsonc` beside this file explains every field.
 */
const partnerEntry = z.strictObject({
  id: text.check(z.regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits and dashes')),
  name: text,
  oidc: z.strictObject({ issuer: url, clientId: text, clientSecretVariable: variableName }),
  scan: z.strictObject({ clientIdVariable: variableName, clientSecretVariable: variableName }),
  terms: z.strictObject({ url, version: text }),
  modalities: strings,
  finish: z.array(wayToFinish, { error: 'must be a list' }).check(z.minLength(1, 'must not be empty')),
  documents: z.strictObject({
    maxBytes: z.int({ error: 'must be a whole number' }).check(z.positive('must be more than 0')),
    extensions: z.array(text.check(z.regex(/^\.[a-z0-9]+$/, 'must be a file name ending like .pdf'))),
    inWords: text,
  }),
  declarations: z.prefault(
    z.strictObject({
      submit: z.prefault(text, defaultDeclarations.submit),
      ionising: z.prefault(text, defaultDeclarations.ionising),
    }),
    {},
  ),
  session: z.prefault(z.strictObject({ idleMinutes: duration(120), absoluteHours: duration(24) }), {}),
  draftDays: duration(365),
  embed: z.optional(embedEntry),
});

const partnersFile = z
  .array(partnerEntry, { error: 'must be a list of partners' })
  .check(z.minLength(1, 'must list at least one partner'))
  .check(z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'must not use an id twice'));

/** A partner as the gateway uses it, its credentials filled in. Never to be logged. */
export interface Partner {
  /** What browsers may know of it. */
  readonly features: PartnerFeatures;
  readonly terms: Terms;
  /** Where its clinicians sign in. */
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string };
  /** Its credentials at Scan.com. */
  readonly scan: { readonly clientId: string; readonly clientSecret: string };
  /** When its sessions end, where that differs from the configuration's. */
  readonly session: {
    readonly idleMinutes?: number | undefined;
    readonly absoluteHours?: number | undefined;
  };
  /** How many days its clinicians' drafts are kept, where that differs from the configuration's. */
  readonly draftDays?: number | undefined;
  /** How its portal embeds the wizard; undefined when it does not. */
  readonly embed: Embed | undefined;
}

/**
 * Reads the partners file and the variables that it names.
 * @param problems takes one line per problem: file, place and, for a credential, the variable's name.
 */
export function loadPartners(
  file: string,
  env: Readonly<Record<string, string | undefined>>,
  problems: string[],
): Partner[] {
  const entries = readJsonFile('PARTNERS_FILE', file, partnersFile, problems) ?? [];
  const missing = new Set<string>();
  const credential = (name: string) => {
    if (!env[name] && !missing.has(name)) problems.push(`${name} is missing: a partner in ${file} needs it`);
    missing.add(name);
    return env[name] ?? '';
  };
  return entries.map(({ oidc, scan, terms, session, draftDays, embed, ...entry }) => ({
    features: featuresOf(entry),
    terms,
    session,
    draftDays,
    embed,
    oidc: {
      issuer: oidc.issuer,
      clientId: oidc.clientId,
      clientSecret: credential(oidc.clientSecretVariable),
    },
    scan: {
      clientId: credential(scan.clientIdVariable),
      clientSecret: credential(scan.clientSecretVariable),
    },
  }));
}

/** One by one, so that nothing that is added to an entry gets into browsers by itself. */
function featuresOf(entry: PartnerFeatures): PartnerFeatures {
  const { id, name, modalities, finish, documents, declarations } = entry;
  return { id, name, modalities, finish, documents, declarations };
}
