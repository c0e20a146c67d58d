import { z } from '#lib/zod.ts';
import { isSafeUrl } from '../origin.ts';
import { frameOriginInWords, isFrameOrigin } from './frameOrigin.ts';
import { publicKeyProblem } from './publicKey.ts';

const algorithms = ['ES256', 'ES384', 'PS256', 'RS256', 'EdDSA'] as const;

const text = z.string({ error: 'must be text' });
const origin = text.check(z.refine(isFrameOrigin, frameOriginInWords));

const key = z.record(z.string(), z.unknown(), { error: 'must be a JSON Web Key' }).check((context) => {
  const message = publicKeyProblem(context.value);
  if (message !== undefined) context.issues.push({ code: 'custom', message, input: undefined });
});

const keys = z
  .strictObject({
    jwksUrl: z.optional(
      text.check(
        z.refine(isSafeUrl, 'must be an https address (http only for localhost, 127.0.0.1 and [::1])'),
      ),
    ),
    jwks: z.optional(z.strictObject({ keys: z.array(key).check(z.minLength(1, 'must not be empty')) })),
  })
  .check(z.refine(hasOne, 'must have either jwksUrl or jwks'));

/** A token's value goes into a style: one plain value, nothing that ends it or fetches something. */
const themeValue = text.check(
  z.regex(/^(?!.*url\()[^;{}<>@\\]{1,200}$/i, 'must be one plain CSS value of at most 200 characters'),
);

/**
 * What the partners file says of a partner whose portal may embed the wizard.
 * `partners.example.jsonc` explains every field.
 */
export const embedEntry = z.strictObject({
  origins: z
    .array(origin, { error: 'must be a list of origins' })
    .check(z.minLength(1, 'must not be empty'))
    .check(z.refine((all) => new Set(all).size === all.length, 'must not name an origin twice')),
  assertion: z.strictObject({
    keys,
    algorithms: z.prefault(
      z
        .array(z.enum(algorithms, { error: `must be one of ${algorithms.join(', ')}` }))
        .check(z.minLength(1, 'must not be empty')),
      ['ES256', 'EdDSA'],
    ),
    subjects: z._default(z.enum(['own', 'oidc'], { error: 'must be own or oidc' }), 'own'),
  }),
  theme: z.prefault(
    z.record(text.check(z.regex(/^--ref-[a-z0-9-]+$/, 'must be a --ref- token')), themeValue),
    {},
  ),
});

/** How a partner's portal embeds the wizard. */
export type Embed = z.output<typeof embedEntry>;

function hasOne({ jwksUrl, jwks }: { jwksUrl?: unknown; jwks?: unknown }): boolean {
  return (jwksUrl === undefined) !== (jwks === undefined);
}
