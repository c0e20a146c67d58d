import { documentAnswer, referralAnswer } from '#contract/upstream/read.ts';
import type { OperationId } from '#contract/upstream/operations.ts';
import { GatewayError } from '../errors.ts';
import { madeDocument, type Success } from '../journal/tried.ts';
import { readStart } from '../upstream/readStart.ts';
import type { ScanAnswer } from '../upstream/scanApi.ts';
import { isJson } from '../upstream/wholeAnswer.ts';
import { isEmpty } from './answer.ts';

/**
 * Reads a success whole, to keep it: its status, its JSON and what came of it.
 * @param most bytes to hold at most.
 * @throws GatewayError `upstream-contract` for what cannot be handed on
 */
export async function readSuccess(
  operation: OperationId,
  answer: ScanAnswer,
  most: number,
): Promise<Success> {
  const { statusCode: status } = answer;
  if (operation !== 'uploadAdditionalDocument')
    return { status, ...(await readWhole(operation, answer, most)) };
  // That it is stored is in the status; with whatever body, it must not be sent again.
  return { status, ...(await readWhole(operation, answer, most).catch(() => ({ body: '' }))) };
}

async function readWhole(
  operation: OperationId,
  answer: ScanAnswer,
  most: number,
): Promise<Omit<Success, 'status'>> {
  if (!isJson(answer.headers['content-type'])) {
    await answer.body.dump();
    if (isEmpty(answer) && operation !== 'createReferral') return { body: '' };
    throw unreadable();
  }
  const body = await readStart(answer, most);
  if (typeof body === 'string') return { body, made: madeBy(operation, body) };
  body.destroy();
  throw unreadable();
}

/** What came of an operation. @throws GatewayError when it does not say which referral that is */
function madeBy(operation: OperationId, body: string): string | undefined {
  const json = parsed(body);
  if (operation === 'uploadAdditionalDocument') {
    const { id } = documentAnswer.parse(json);
    return id === '' ? undefined : madeDocument(id);
  }
  if (operation !== 'createReferral') return undefined;
  const { data: referral } = referralAnswer.safeParse(json);
  if (!referral) throw unreadable();
  return referral.id;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable();
  }
}

function unreadable(): GatewayError {
  return new GatewayError('upstream-contract', { reason: 'the answer to a write cannot be read' });
}
