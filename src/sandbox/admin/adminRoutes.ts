import { rm, mkdir } from 'node:fs/promises';
import type { FastifyPluginCallback, FastifyReply } from 'fastify';
import { z } from '#lib/zod.ts';
import type { Clock } from '../clock.ts';
import type { Faults } from '../faults.ts';
import {
  clockRequest,
  expireRequest,
  faultRequest,
  journalQuery,
  lifetimeRequest,
  resetRequest,
  statusRequest,
} from '../seed/admin.ts';
import type { Store } from '../store/store.ts';

/** What the admin API works with. */
export interface AdminOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly faults: Faults;
  /** Where the uploaded files lie. */
  readonly documentsDir: string;
}

const idParameter = z.object({ id: z.string() });

/** The admin API, see `../seed/admin.ts`; register it outside the upstream's prefix. No fault reaches it. */
export function adminRoutes({ store, clock, faults, documentsDir }: AdminOptions): FastifyPluginCallback {
  const clockAnswer = () => ({
    now: new Date(clock.now()).toISOString(),
    offsetSeconds: Math.round(clock.offset() / 1000),
  });
  return (app, _options, done) => {
    app.get('/journal', (request, reply) =>
      parsed(reply, journalQuery, request.query, (filter) => ({ entries: store.journal.read(filter) })),
    );
    app.post('/reset', (request, reply) =>
      parsed(reply, resetRequest, request.body, async ({ what }) => {
        faults.clear();
        clock.reset();
        if (what === 'everything') {
          store.forget();
          await rm(documentsDir, { recursive: true, force: true });
          await mkdir(documentsDir, { recursive: true });
        }
        return {};
      }),
    );
    app.get('/faults', () => ({ faults: faults.list() }));
    app.post('/faults', (request, reply) =>
      parsed(reply, faultRequest, request.body, (fault) => faults.add(fault)),
    );
    app.delete('/faults', () => {
      faults.clear();
      return {};
    });
    app.delete('/faults/:id', (request, reply) =>
      parsed(reply, idParameter, request.params, ({ id }) => {
        faults.clear(Number(id));
        return {};
      }),
    );
    app.get('/clock', clockAnswer);
    app.post('/clock', (request, reply) =>
      parsed(reply, clockRequest, request.body, (to) => {
        if ('now' in to) clock.moveTo(Date.parse(to.now));
        else clock.moveBy(to.advanceSeconds * 1000);
        return clockAnswer();
      }),
    );
    app.get('/tokens', () => ({ tokens: store.tokens.all() }));
    app.post('/tokens/lifetime', (request, reply) =>
      parsed(reply, lifetimeRequest, request.body, ({ email, seconds }) => {
        store.tokens.setLifetime(email, seconds);
        return {};
      }),
    );
    app.post('/tokens/expire', (request, reply) =>
      parsed(reply, expireRequest, request.body, ({ email }) => {
        store.tokens.expire(clock.now(), email);
        return {};
      }),
    );
    app.post('/referrals/:id/status', (request, reply) =>
      parsed(reply, statusRequest, request.body, ({ status, reportStatus }) => {
        const { id } = idParameter.parse(request.params);
        const changed = store.referrals.change(id, { status, reportStatus });
        return changed ? {} : reply.code(404).send({ error: 'no such referral' });
      }),
    );
    done();
  };
}

/** Answers with what `work` gives for the parsed input, or with 400 and what is wrong with it. */
async function parsed<T extends z.ZodMiniType>(
  reply: FastifyReply,
  schema: T,
  input: unknown,
  work: (value: z.output<T>) => unknown,
): Promise<unknown> {
  const result = schema.safeParse(input);
  if (result.success) return work(result.data);
  return reply.code(400).send({ error: z.prettifyError(result.error) });
}
