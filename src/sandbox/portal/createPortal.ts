import { readFile } from 'node:fs/promises';
import fastify, { type FastifyInstance } from 'fastify';
import { partnerSummaryPath } from '#contract/own/partnerApi.ts';
import { z } from '#lib/zod.ts';
import { demoPartnerId, demoPartnerIds, jwksPaths, otherPartnerId } from '../demoPartner.ts';
import { clinicians } from '../seed/clinicians.ts';
import { switchFault, upstreamFaults, type UpstreamFault } from './faults.ts';
import { portalPage, recordOf } from './page.ts';
import { fhirPatient, patients, plainPatient } from './patients.ts';
import { assertionFaults, createSigner } from './signer.ts';

/** What the demo portal needs. */
export interface PortalOptions {
  /** Origin of Scan Referral as browsers know it. */
  readonly app: string;
  /** Origin of the stand-in upstream, where it is ours. */
  readonly upstream: string | undefined;
}

const sub = z.enum(clinicians.map((each) => each.sub));
const assertionRequest = z.object({
  sub,
  fault: z.enum(assertionFaults),
  partner: z._default(z.enum(demoPartnerIds), demoPartnerId),
});
const summaryRequest = z.object({ sub, referralId: z.string() });
const faultNames = Object.keys(upstreamFaults) as [UpstreamFault, ...UpstreamFault[]];
const faultRequest = z.object({ name: z.enum(faultNames), isOn: z.boolean() });

/**
 * The demo portal: the practice software of a made-up partner, which has the wizard in a frame. Its server does what any
 * partner's server does: it signs who the clinician is, and fetches what was referred. It does not listen yet.
 */
export async function createPortal({ app, upstream }: PortalOptions): Promise<FastifyInstance> {
  const [northgate, westfield] = await Promise.all([
    createSigner(app, demoPartnerId),
    createSigner(app, otherPartnerId),
  ]);
  const signers = { northgate, westfield };
  const portal = fastify({ forceCloseConnections: true });
  const clinicianOf = (wanted: string) => clinicians.find((each) => each.sub === wanted) ?? clinicians[0];

  portal.addHook('onRequest', (_request, reply, done) => {
    reply.headers({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    done();
  });
  addFiles(portal, app);

  portal.get('/', (request, reply) => {
    const { record } = request.query as { record?: string };
    const open = patients.find((each) => each.record === record) ?? patients[0];
    if (!open) return reply.code(404).send();
    const page = portalPage({ app, patients, open, hasUpstream: upstream !== undefined });
    return reply
      .header('content-security-policy', policyFor(app))
      .type('text/html; charset=utf-8')
      .send(page);
  });
  portal.get('/records/:record', (request, reply) => {
    const { record } = request.params as { record: string };
    const patient = patients.find((each) => each.record === record);
    if (!patient) return reply.code(404).send();
    return { ...recordOf(patient), plain: plainPatient(patient), fhir: fhirPatient(patient) };
  });

  // What only this server can do, because it has the key. A real one signs for whoever is signed in to it, and for
  // nobody that a page names.
  for (const id of demoPartnerIds) portal.get(jwksPaths[id], () => signers[id].jwks);
  portal.post('/assertion', async (request, reply) => {
    const { success, data } = assertionRequest.safeParse(request.body);
    if (!success) return reply.code(400).send();
    return { assertion: await signers[data.partner].forFrame(clinicianOf(data.sub), data.fault) };
  });
  portal.post('/summary', async (request, reply) => {
    const { success, data } = summaryRequest.safeParse(request.body);
    if (!success) return reply.code(400).send();
    const authorization = `Bearer ${await northgate.forServer(clinicianOf(data.sub))}`;
    const answer = await fetch(app + partnerSummaryPath(data.referralId), { headers: { authorization } });
    return reply
      .code(answer.status)
      .type('text/plain; charset=utf-8')
      .send(await answer.text());
  });

  if (upstream !== undefined) {
    portal.post('/faults', async (request, reply) => {
      const { success, data } = faultRequest.safeParse(request.body);
      if (!success) return reply.code(400).send();
      await switchFault(upstream, data.name, data.isOn);
      return {};
    });
  }
  return portal;
}

/** The line that a partner adds is `frame-src`; its own script may be loaded from us as well, or be copied. */
function policyFor(app: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${app}`,
    `frame-src ${app}`,
    "style-src 'self'",
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function addFiles(portal: FastifyInstance, app: string): void {
  const main = `import { mountReferral } from '${app}/embed.js';
import { start } from '/portal.js';
start(mountReferral);
`;
  const file = (name: string) => readFile(new URL(`browser/${name}`, import.meta.url), 'utf8');
  const javascript = 'text/javascript; charset=utf-8';
  portal.get('/main.js', (_request, reply) => reply.type(javascript).send(main));
  portal.get('/portal.js', async (_request, reply) => reply.type(javascript).send(await file('portal.js')));
  portal.get('/themes.js', async (_request, reply) => reply.type(javascript).send(await file('themes.js')));
  portal.get('/portal.css', async (_request, reply) =>
    reply.type('text/css; charset=utf-8').send(await file('portal.css')),
  );
}
