import { randomUUID } from 'node:crypto';
import type { Answer, Decide, Received } from './fakeUpstream.ts';

/**
 * What becomes of one call: it is done and its answer lost, it is lost before or never answered, it is done and answered
 * with `afterwards`, or answered like this instead of being done.
 */
export type Fault = 'lost-answer' | 'lost-request' | 'silence' | { readonly afterwards: Answer } | Answer;

interface Kept {
  readonly id: string;
  created_at: string;
  status: string;
  patient_information: unknown;
  readonly additional_documents: Record<string, unknown>[];
  time_slot: unknown;
  [answer: string]: unknown;
}

/** Makes a stand-in upstream keep referrals and their documents, with faults for the calls to come. */
export function keepReferrals(upstream: { control: { decide: Decide } }, clock: () => number = Date.now) {
  const referrals: Kept[] = [];
  const faults: { readonly call: RegExp; readonly fault: Fault }[] = [];
  const state: { listsDocuments: boolean; tellsTimes: boolean; failing: RegExp | undefined } = {
    listsDocuments: true,
    tellsTimes: true,
    failing: undefined,
  };

  function shown({ additional_documents, ...referral }: Kept): Record<string, unknown> {
    return { ...referral, ...(state.listsDocuments && { additional_documents }) };
  }

  function work({ call, url, body }: Received): Answer | undefined {
    const [, id, what] = /^\w+ \/api\/v1\/referrals(?:\/([\w-]+)(?:\/(\w+))?)?$/.exec(call) ?? [];
    const isWrite = !call.startsWith('GET');
    const sent = () => JSON.parse(body.toString()) as Record<string, unknown>;
    const written = (referral: Kept, status = 200) => ({ status, body: { object: shown(referral) } });
    if (call === 'POST /api/v1/referrals') {
      const created: Kept = {
        id: randomUUID(),
        created_at: state.tellsTimes ? new Date(clock()).toISOString() : '',
        status: 'Created',
        patient_information: {},
        additional_documents: [],
        time_slot: null,
        ...sent(),
      };
      referrals.unshift(created);
      return written(created, 201);
    }
    if (call === 'GET /api/v1/referrals') {
      const query = new URL(url, 'http://scan.example').searchParams;
      const perPage = Number(query.get('per_page'));
      const start = (Number(query.get('page')) - 1) * perPage;
      const data = referrals.slice(start, start + perPage).map(shown);
      return { body: { data, pagination: { total: referrals.length } } };
    }
    const referral = referrals.find((each) => each.id === id);
    if (!referral) return id === undefined ? undefined : { status: 404 };
    if (!isWrite) return written(referral);
    if (what === 'additional_documents') {
      const text = body.toString('latin1');
      const [, filename = ''] = /filename="([^"]*)"/.exec(text) ?? [];
      const size = text.lastIndexOf('\r\n--') - (text.indexOf('\r\n\r\n') + 4);
      const times = state.tellsTimes && { created_at: new Date(clock()).toISOString() };
      const document = { id: randomUUID(), filename, size, ...times };
      referral.additional_documents.push(document);
      return { status: 201, body: { object: document } };
    }
    if (referral.status !== 'Created') return { status: 422, body: { validation_errors: ['Closed'] } };
    if (what === 'time_slots') {
      referral.time_slot = {
        ids: sent()['time_slot_ids'],
        start_time: '2026-11-24T09:00:00Z',
        end_time: '2026-11-24T09:30:00Z',
      };
      return written(referral, 201);
    }
    if (what === undefined) Object.assign(referral, sent());
    else referral.status = what === 'submit' ? 'Submitted' : 'Confirmed';
    return written(referral);
  }

  upstream.control.decide = (received) => {
    if (state.failing?.test(received.call)) return { status: 500 };
    const at = faults.findIndex(({ call }) => call.test(received.call));
    const fault = at < 0 ? undefined : faults.splice(at, 1)[0]?.fault;
    if (fault === undefined) return work(received);
    if (fault === 'silence') return new Promise(() => undefined);
    if (fault === 'lost-request') throw new Error('lost');
    if (fault !== 'lost-answer' && !('afterwards' in fault)) return fault;
    work(received);
    if (fault === 'lost-answer') throw new Error('lost');
    return fault.afterwards;
  };

  return {
    /** The newest first. */
    referrals,
    /** `failing` calls are answered with 500 for as long as it is set. */
    state,
    /** Hits the next call that fits (`POST /api/v1/referrals`), once. */
    faultOnce: (call: RegExp, fault: Fault) => void faults.push({ call, fault }),
  };
}
