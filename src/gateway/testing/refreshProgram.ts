import { operations } from '#contract/upstream/operations.ts';
import { raise } from '#lib/raise.ts';
import { limits } from '../limits.ts';
import type { Partner } from '../partners.ts';
import { createPartnerCalls } from '../upstream/partnerCalls.ts';
import { createScanApi } from '../upstream/scanApi.ts';
import { createTokens } from '../upstream/tokens.ts';
import { openVault } from '../vault/openVault.ts';
import type { VaultPlace } from '../vault/openVault.ts';

/** Where a refresh is when its process is killed. `consumed` is up to the upstream of the test. */
export type KillPoint = 'before-mark' | 'marked' | 'consumed' | 'answered' | 'stored';

/** What this program is told, as JSON in its one argument. */
export interface RefreshOrder {
  readonly place: VaultPlace;
  /** In base64. */
  readonly vaultKey: string;
  readonly scanApiOrigin: string;
  readonly partner: Partner;
  readonly clinicianId: string;
  readonly refused: string;
  readonly killAt: KillPoint;
}

// Refreshes a clinician's tokens with the gateway's own code and kills itself on the way. The code knows nothing of it:
// what it is given, the vault and the calls, does it.
const order = JSON.parse(process.argv[2] ?? raise('no order')) as RefreshOrder;
const silent = {
  error: () => undefined,
  warn: () => undefined,
  info: () => undefined,
  debug: () => undefined,
};
const vaultKey = Buffer.from(order.vaultKey, 'base64');
const { dataDir, databaseUrl } = order.place;
const vault = await openVault({ dataDir, databaseUrl, vaultKey }, silent);
const partnerCalls = createPartnerCalls(createScanApi(order.scanApiOrigin, operations, limits), limits);

const reached = (point: KillPoint) => {
  if (point === order.killAt) process.kill(process.pid, 'SIGKILL');
};
const tokens = createTokens({
  vault: {
    ...vault,
    async markRefresh(...given) {
      reached('before-mark');
      const marked = await vault.markRefresh(...given);
      reached('marked');
      return marked;
    },
    async saveTokenLine(...given) {
      const saved = await vault.saveTokenLine(...given);
      reached('stored');
      return saved;
    },
  },
  partnerCalls: {
    async refreshToken(...given) {
      const answer = await partnerCalls.refreshToken(...given);
      reached('answered');
      return answer;
    },
  },
  clock: Date.now,
  limits,
  log: silent,
});
const { clinicianId, partner } = order;
await tokens.renewed({ clinicianId, partner, requestId: 'killed' }, order.refused);
