import { z } from '#lib/zod.ts';

const text = z.string().check(z.minLength(1));
const port = (fallback: number) =>
  z._default(
    z.pipe(
      z.string().check(z.regex(/^\d{1,5}$/)),
      z.pipe(z.transform(Number), z.int().check(z.minimum(1), z.maximum(65_535))),
    ),
    fallback,
  );

const upstream = z.pipe(
  z.object({ DATA_DIR: text, SANDBOX_PORT: port(4010), SCAN_CLIENT_ID: text, SCAN_CLIENT_SECRET: text }),
  z.transform((env) => ({
    dataDir: env.DATA_DIR,
    port: env.SANDBOX_PORT,
    partner: { clientId: env.SCAN_CLIENT_ID, clientSecret: env.SCAN_CLIENT_SECRET },
  })),
);

const identity = z.pipe(
  z.object({
    IDP_PORT: port(4011),
    OIDC_CLIENT_ID: text,
    OIDC_CLIENT_SECRET: text,
    OIDC_REDIRECT_URI: z.url({ protocol: /^https?$/ }),
  }),
  z.transform((env) => ({
    port: env.IDP_PORT,
    client: { id: env.OIDC_CLIENT_ID, secret: env.OIDC_CLIENT_SECRET, redirectUri: env.OIDC_REDIRECT_URI },
  })),
);

const portal = z.pipe(
  z.object({ PORTAL_PORT: port(4012), PUBLIC_ORIGIN: z.url({ protocol: /^https?$/ }) }),
  z.transform((env) => ({ port: env.PORTAL_PORT, app: new URL(env.PUBLIC_ORIGIN).origin })),
);

const parts = z.object({
  SANDBOX_PARTS: z._default(
    z.pipe(
      z.pipe(
        z.string(),
        z.transform((list) => list.split(',').map((part) => part.trim())),
      ),
      z.array(z.enum(['upstream', 'idp', 'portal'])),
    ),
    ['upstream', 'idp', 'portal'],
  ),
});

/** What the sandbox's process is to run; a part that is not wanted is undefined. */
export interface Environment {
  readonly upstream: z.output<typeof upstream> | undefined;
  readonly identity: z.output<typeof identity> | undefined;
  readonly portal: z.output<typeof portal> | undefined;
}

/**
 * Reads the environment; see README.md for the variables.
 * @throws Error that names each variable that is missing or wrong, never its value.
 */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const wanted = read(parts, env).SANDBOX_PARTS;
  return {
    upstream: wanted.includes('upstream') ? read(upstream, env) : undefined,
    identity: wanted.includes('idp') ? read(identity, env) : undefined,
    portal: wanted.includes('portal') ? read(portal, env) : undefined,
  };
}

function read<T extends z.ZodMiniType>(schema: T, env: unknown): z.output<T> {
  const parsed = schema.safeParse(env);
  if (parsed.success) return parsed.data;
  const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
  throw new Error(`missing or wrong in the environment: ${[...names].join(', ')}`);
}
