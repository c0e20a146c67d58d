import { rm, mkdir } from 'node:fs/promises';
import type { FastifyInstance, FastifyPluginCallback, FastifyReply } from 'fastify';
import { timeSlotNames } from '#contract/upstream/names.ts';
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
  takeRequest,
} from '../seed/admin.ts';
import type { Store } from '../store/store.ts';
import { freeTimes, sameIds } from '../upstream/freeTimes.ts';

/** What the admin API works with. */
export interface AdminOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly faults: Faults;
  /** Where the uploaded files lie. */
  readonly documentsDir: string;
}

const idParameter = z.object({ id: z.string() });
const noCentre = { error: 'no such referral, or it has no centre' };

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
        store.bookings.freeElsewhere();
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
    addTimeSlotRoutes(app, { store, clock });
    done();
  };
}

/** What somebody else can do to the calendar of a referral's chosen centre. */
function addTimeSlotRoutes(
  app: FastifyInstance,
  { store, clock }: Pick<AdminOptions, 'store' | 'clock'>,
): void {
  const freeOf = (params: unknown) => {
    const referral = store.referrals.findAnybodys(idParameter.parse(params).id);
    return referral && freeTimes(referral, { clock, taken: store.bookings.taken() });
  };
  app.get('/referrals/:id/time-slots', (request, reply) => {
    const timeSlots = freeOf(request.params);
    return timeSlots ? { timeSlots } : reply.code(404).send(noCentre);
  });
  app.post('/referrals/:id/time-slots/take', (request, reply) =>
    parsed(reply, takeRequest, request.body, ({ ids }) => {
      const free = freeOf(request.params)?.map((slot) => slot[timeSlotNames.ids]);
      if (!free) return reply.code(404).send(noCentre);
      const wanted = ids ? free.filter((each) => sameIds(each, ids)) : free;
      if (wanted.length === 0) return reply.code(409).send({ error: 'no such time is free' });
      store.bookings.takeElsewhere(wanted.flat());
      return {};
    }),
  );
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
