import type { NewUser } from '#contract/upstream/write.ts';
import { writeUser } from '#contract/upstream/write.ts';
import { tokenNames } from '#contract/upstream/names.ts';
import { tokenAnswer, type TokenSet } from '#contract/upstream/read.ts';
import type { OperationId } from '#contract/upstream/operations.ts';
import { GatewayError } from '../errors.ts';
import type { Limits } from '../limits.ts';
import type { Partner } from '../partners.ts';
import { readBounded } from './readBounded.ts';
import { refusal } from './refusal.ts';
import type { ScanAnswer, ScanApi } from './scanApi.ts';

/** The two calls that need a partner's own credentials (Basic auth). Both answer with a user's tokens. */
export interface PartnerCalls {
  /** @throws GatewayError; `access-lost` when the credentials are refused. */
  readonly createUser: (partner: Partner, user: NewUser, requestId: string) => Promise<TokenSet>;
  /** A refresh token works once. @throws GatewayError; `access-lost` when token or credentials are refused. */
  readonly refreshToken: (partner: Partner, refreshToken: string, requestId: string) => Promise<TokenSet>;
}

/** See {@link PartnerCalls}. */
export function createPartnerCalls(scanApi: ScanApi, limits: Limits): PartnerCalls {
  async function send(operation: OperationId, partner: Partner, body: unknown, requestId: string) {
    return scanApi.send({
      operation,
      authorization: basic(partner.scan),
      requestId,
      contentType: 'application/json',
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(limits.tokenMs),
    });
  }

  async function readTokens(answer: ScanAnswer): Promise<TokenSet> {
    const { statusCode } = answer;
    if (statusCode < 200 || statusCode > 299) throw await refusal(answer, limits.refusalBytes);
    const parsed = tokenAnswer.safeParse(await readBounded(answer, limits.refusalBytes));
    if (parsed.success) return parsed.data;
    throw new GatewayError('upstream-contract', { reason: 'the answer with the tokens cannot be read' });
  }

  return {
    async createUser(partner, user, requestId) {
      const answer = await send('createUser', partner, writeUser(user), requestId);
      if (answer.statusCode === 401) throw await lost(answer, 'the credentials of the partner were refused');
      return readTokens(answer);
    },
    async refreshToken(partner, refreshToken, requestId) {
      const body = { [tokenNames.refreshToken]: refreshToken };
      const answer = await send('refreshToken', partner, body, requestId);
      const refused = [400, 401, 403, 422].includes(answer.statusCode);
      if (refused) throw await lost(answer, `the token refresh was refused (${answer.statusCode})`);
      return readTokens(answer);
    },
  };
}

async function lost(answer: ScanAnswer, reason: string): Promise<GatewayError> {
  await answer.body.dump();
  return new GatewayError('access-lost', { reason });
}

function basic({ clientId, clientSecret }: Partner['scan']): string {
  return `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
}
