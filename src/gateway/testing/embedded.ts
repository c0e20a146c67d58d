import { onTestFinished } from 'vitest';
import type { Partner } from '../partners.ts';
import { startFakePortal, type FakePortal } from './fakePortal.ts';
import { startGateway } from './harness.ts';

type Assertion = NonNullable<Partner['embed']>['assertion'];
type Keys = Assertion['keys'];
type Subjects = Assertion['subjects'];

const embedOf = (origins: string[], keys: Keys, subjects: Subjects = 'own'): Partner['embed'] => ({
  origins,
  assertion: { keys, algorithms: ['ES256', 'EdDSA'], subjects },
  theme: { '--ref-accent': '#0b6e4f' },
});

/**
 * A gateway with three partners: `northgate`, whose portal has its keys at an address, `westfield`, whose key is in the
 * configuration, and `tabs-only`, which embeds nothing.
 */
export async function startEmbedded({
  subjects,
  ...options
}: Omit<Parameters<typeof startGateway>[0] & {}, 'partners'> & {
  /** Whose people the subjects of `northgate` are; its own unless said. */
  readonly subjects?: Subjects;
} = {}) {
  const time: { clock: () => number } = { clock: Date.now };
  const start = (partner: string): Promise<FakePortal> => startFakePortal(partner, () => time.clock());
  const [northgate, westfield] = await Promise.all([start('northgate'), start('westfield')]);
  onTestFinished(async () => void (await Promise.all([northgate.stop(), westfield.stop()])));
  const gateway = await startGateway({
    ...options,
    partners: (usual) => [
      {
        ...usual,
        embed: embedOf(
          ['https://portal.northgate.example', 'http://127.0.0.1:9001'],
          { jwksUrl: northgate.jwksUrl },
          subjects,
        ),
      },
      {
        ...usual,
        features: { ...usual.features, id: 'westfield', name: 'Westfield' },
        session: { idleMinutes: 3, absoluteHours: 1 },
        embed: embedOf(['https://westfield.example'], { jwks: { keys: [{ ...westfield.key.jwk }] } }),
      },
      { ...usual, features: { ...usual.features, id: 'tabs-only', name: 'Tabs only' } },
    ],
  });
  time.clock = gateway.clock;
  return { gateway, northgate, westfield };
}
