import { describe, expect, it } from 'vitest';
import { readAssertionRefusal } from '#contract/own/assertion.ts';
import { startEmbedded } from '../testing/embedded.ts';
import { portalKey } from '../testing/fakePortal.ts';

type Gateway = Awaited<ReturnType<typeof startEmbedded>>['gateway'];

async function trade(gateway: Gateway, assertion: string) {
  const { status, text, error } = await gateway.browser().trade(assertion);
  return { status, reason: readAssertionRefusal(JSON.parse(text))?.reason, code: error?.code };
}
const fine = { status: 200, reason: undefined };
const unknown = { status: 401, reason: 'assertion-key-unknown' };
const unavailable = {
  status: 503,
  reason: 'assertion-keys-unavailable',
  code: 'upstream-unavailable',
};

describe('the keys of a partner', () => {
  it('are fetched at the first assertion, once for all that come together, and kept', async () => {
    const { gateway, northgate } = await startEmbedded();
    expect(northgate.control.fetches).toBe(0);
    const assertions = await Promise.all(Array.from({ length: 5 }, () => northgate.sign()));
    const answers = await Promise.all(assertions.map((each) => trade(gateway, each)));
    for (const answer of answers) expect(answer).toMatchObject(fine);
    expect(northgate.control.fetches).toBe(1);
  });

  it('are fetched again for an unknown one, so that they can be changed', async () => {
    const { gateway, northgate } = await startEmbedded({ limits: { jwksCooldownMs: 0 } });
    await trade(gateway, await northgate.sign());
    const next = await portalKey('northgate-2');
    northgate.control.keys = [next.jwk];
    expect(await trade(gateway, await northgate.sign({}, { key: next }))).toMatchObject(fine);
    expect(northgate.control.fetches).toBe(2);
    expect(await trade(gateway, await northgate.sign())).toMatchObject(unknown);
  });

  it('A14 are not fetched again and again for keys that nobody has', async () => {
    const { gateway, northgate } = await startEmbedded();
    await trade(gateway, await northgate.sign());
    const own = await portalKey('own');
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(await trade(gateway, await northgate.sign({}, { key: own }))).toMatchObject(unknown);
    }
    expect(northgate.control.fetches).toBe(1);
  });

  it('have to be told apart by kid when there are several', async () => {
    const { gateway, northgate } = await startEmbedded();
    northgate.control.keys = [northgate.key.jwk, (await portalKey('northgate-2')).jwk];
    const without = await northgate.sign({}, { header: { kid: undefined } });
    expect(await trade(gateway, without)).toMatchObject(unknown);
    expect(await trade(gateway, await northgate.sign())).toMatchObject(fine);
  });

  it.each([
    ['an error', { status: 500 }],
    ['a redirect', { status: 302, location: 'http://127.0.0.1:1/jwks' }],
    ['no JSON', { body: '<html>' }],
    ['no key set', { body: '{"keys":1}' }],
    ['too much', { body: JSON.stringify({ keys: [], x: 'y'.repeat(70_000) }) }],
  ])('that are answered with %s are not available', async (_what, answer) => {
    const { gateway, northgate } = await startEmbedded();
    Object.assign(northgate.control, answer);
    expect(await trade(gateway, await northgate.sign())).toMatchObject(unavailable);
  });

  it('that are back are fetched again, but not at once', async () => {
    const { gateway, northgate } = await startEmbedded();
    northgate.control.status = 500;
    await trade(gateway, await northgate.sign());
    await trade(gateway, await northgate.sign());
    expect(northgate.control.fetches).toBe(1);

    const other = await startEmbedded({ limits: { jwksRetryMs: 0 } });
    other.northgate.control.status = 500;
    const assertion = await other.northgate.sign();
    expect(await trade(other.gateway, assertion)).toMatchObject(unavailable);
    other.northgate.control.status = 200;
    // The assertion was not used up by a trouble that was not its own.
    expect(await trade(other.gateway, assertion)).toMatchObject(fine);
  });
});
