import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { faultyAnswer } from '../faults.ts';
import type { Fault } from '../seed/admin.ts';
import { traceOf } from './tracing.ts';

/**
 * Lets the faults act on every request of the instance. What acts `before` runs once the body is read, so that the
 * journal shows what was sent; what acts `after` takes the place of the answer to something that is already done.
 */
export function addFaultHooks(app: FastifyInstance): void {
  app.addHook('preHandler', async (request, reply) => {
    const { fault } = traceOf(request);
    if (fault === undefined || actsAfter(fault)) return;
    await act(fault, request);
    const answer = faultyAnswer(fault);
    if (answer) await reply.code(answer.status).headers(answer.headers).send(answer.text);
    // A cut connection has no answer; sending one goes nowhere and only ends the request here.
    else if (cuts(fault)) await reply.send();
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const { fault } = traceOf(request);
    if (fault === undefined || !actsAfter(fault)) return payload;
    await act(fault, request);
    return replaced(reply, fault) ?? payload;
  });
}

/** Whether a fault cuts the connection. */
const cuts = (fault: Fault): boolean => fault.kind === 'drop' || fault.kind === 'down';

const actsAfter = (fault: Fault) => fault.kind !== 'down' && fault.when === 'after';

async function act(fault: Fault, request: FastifyRequest): Promise<void> {
  // Unreferenced, so that a long delay does not hold up the end of the process.
  if (fault.kind === 'delay') await setTimeout(fault.ms, undefined, { ref: false });
  if (cuts(fault)) request.raw.socket.destroy();
}

function replaced(reply: FastifyReply, fault: Fault): string | undefined {
  const answer = faultyAnswer(fault);
  if (!answer) return undefined;
  reply.removeHeader('content-length');
  reply.code(answer.status).headers(answer.headers);
  return answer.text;
}
