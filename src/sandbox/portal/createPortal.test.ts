import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { describe, expect, onTestFinished, test } from 'vitest';
import { clinicians } from '../seed/clinicians.ts';
import { openSandbox } from '../testing/openSandbox.ts';
import { createPortal } from './createPortal.ts';

const app = 'http://localhost:8080';
const [clinician] = clinicians;

async function open(upstream?: string) {
  const portal = await createPortal({ app, upstream });
  onTestFinished(() => portal.close());
  const keys = (await portal.inject('/.well-known/jwks.json')).json<JSONWebKeySet>();
  const sign = async (fault: string) => {
    const payload = { sub: clinician.sub, fault };
    const answer = await portal.inject({ method: 'POST', url: '/assertion', payload });
    return answer.json<{ assertion: string }>().assertion;
  };
  const verify = (assertion: string) =>
    jwtVerify(assertion, createLocalJWKSet(keys), { issuer: 'northgate', audience: `${app}/auth/token` });
  return { portal, keys, sign, verify };
}

/** The claims of what the portal signs for a partner, looked at with a partner's published keys. */
async function signedFor(partner: string, keysAt: string) {
  const portal = await createPortal({ app, upstream: undefined });
  onTestFinished(() => portal.close());
  const keys = (await portal.inject(keysAt)).json<JSONWebKeySet>();
  const payload = { sub: clinician.sub, fault: 'none', partner };
  const answer = await portal.inject({ method: 'POST', url: '/assertion', payload });
  return jwtVerify(answer.json<{ assertion: string }>().assertion, createLocalJWKSet(keys));
}

describe('what the portal signs', () => {
  test('says who the clinician is, for a short time and once', async () => {
    const { sign, verify, keys } = await open();
    const { payload } = await verify(await sign('none'));
    const { sub, givenName, familyName, email } = clinician;
    expect(payload).toMatchObject({ sub, given_name: givenName, family_name: familyName, email });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBeLessThanOrEqual(300);
    const next = await verify(await sign('none'));
    expect(next.payload.jti).not.toBe(payload.jti);
    expect(keys.keys.map((key) => Object.keys(key))).not.toContain('d');
  });

  test.each([
    ['expired', '"exp" claim timestamp check failed'],
    ['unknown-key', 'no applicable key found'],
  ])('is wrong when it should be: %s', async (fault, words) => {
    const { sign, verify } = await open();
    await expect(verify(await sign(fault))).rejects.toThrow(words);
  });

  test('is each partner’s own, by a key of its own', async () => {
    const own = await signedFor('westfield', '/.well-known/westfield.jwks.json');
    expect(own.payload.iss).toBe('westfield');
    await expect(signedFor('westfield', '/.well-known/jwks.json')).rejects.toThrow('no applicable key');
  });

  test('comes from a clock that is ahead when it should', async () => {
    const { sign, verify } = await open();
    const { payload } = await verify(await sign('clock-ahead'));
    expect(payload.iat).toBeGreaterThan(Date.now() / 1000 + 500);
  });

  test.each([
    {},
    { sub: 'nobody', fault: 'none' },
    { sub: clinician.sub, fault: 'other' },
    { sub: clinician.sub, fault: 'none', partner: 'eastgate' },
  ])('is not for %o', async (payload) => {
    const { portal } = await open();
    expect((await portal.inject({ method: 'POST', url: '/assertion', payload })).statusCode).toBe(400);
  });
});

describe('the page', () => {
  test('has a strict policy that names us as a frame', async () => {
    const { portal } = await open();
    const { headers, body } = await portal.inject('/?record=R-1071');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain(`frame-src ${app};`);
    expect(policy).not.toContain('unsafe');
    expect(body).toContain('Arthur Quayle');
    expect(body).not.toMatch(/<script>|style=/);
  });

  test('hands patients over in both forms, and escapes them', async () => {
    const { portal } = await open();
    const answer = (await portal.inject('/records/R-1042')).json<Record<string, unknown>>();
    expect(answer['plain']).toMatchObject({ firstName: 'Hannah', dateOfBirth: '1984-03-17' });
    expect(answer['fhir']).toMatchObject({ resourceType: 'Patient', birthDate: '1984-03-17' });
    expect((await portal.inject('/records/R-0')).statusCode).toBe(404);
  });

  test.each(['/main.js', '/portal.js', '/themes.js', '/portal.css'])('is served with %s', async (url) => {
    const { portal } = await open();
    expect((await portal.inject(url)).statusCode).toBe(200);
  });
});

describe('its switches', () => {
  test('switch faults of the stand-in upstream on and off, one by one', async () => {
    const { app: sandbox, admin } = await openSandbox();
    const upstream = await sandbox.listen({ host: '127.0.0.1', port: 0 });
    const { portal } = await open(upstream);
    const set = (name: string, isOn: boolean) =>
      portal.inject({ method: 'POST', url: '/faults', payload: { name, isOn } });
    const kinds = async () => {
      const { faults } = (await admin('GET', '/faults')).body as { faults: { fault: { kind: string } }[] };
      return faults.map(({ fault }) => fault.kind);
    };
    await set('slow', true);
    await set('busy', true);
    await set('busy', true);
    await set('lost-appointment', true);
    expect(await kinds()).toEqual(['delay', 'status', 'refuse']);
    await set('slow', false);
    await set('lost-appointment', false);
    expect(await kinds()).toEqual(['status']);
    expect((await set('other', true)).statusCode).toBe(400);
  });

  test('are not there without one', async () => {
    const { portal } = await open();
    expect((await portal.inject('/')).body).not.toContain('data-fault');
    expect((await portal.inject({ method: 'POST', url: '/faults', payload: {} })).statusCode).toBe(404);
  });
});
