import { STATUS_CODES } from 'node:http';
import type { OperationId } from '#contract/upstream/operations.ts';
import type { ActiveFault, Fault } from './seed/admin.ts';

/** The faults that are switched on. They are kept in memory: a restart switches all of them off. */
export interface Faults {
  add(fault: Fault): ActiveFault;
  list(): readonly ActiveFault[];
  /** Switches one off, or all. */
  clear(id?: number): void;
  /** The first fault that hits such a request, counted as used. */
  take(operation: OperationId | null, email: string | undefined): Fault | undefined;
}

/** No faults yet. */
export function createFaults(): Faults {
  let active: ActiveFault[] = [];
  let lastId = 0;
  return {
    add(fault) {
      lastId += 1;
      const added = { id: lastId, fault, left: fault.times ?? null };
      active.push(added);
      return added;
    },
    list: () => active,
    clear(id) {
      active = id === undefined ? [] : active.filter((each) => each.id !== id);
    },
    take(operation, email) {
      const hit = active.find(({ fault }) => hits(fault, operation, email));
      if (!hit) return undefined;
      active = active.flatMap((each) => (each === hit ? usedOnce(each) : [each]));
      return hit.fault;
    },
  };
}

function hits(fault: Fault, operation: OperationId | null, email: string | undefined): boolean {
  if (fault.kind === 'down') return true;
  if (fault.operation !== undefined && fault.operation !== operation) return false;
  return fault.email === undefined || fault.email.toLowerCase() === email?.toLowerCase();
}

function usedOnce(active: ActiveFault): ActiveFault[] {
  if (active.left === null) return [active];
  return active.left > 1 ? [{ ...active, left: active.left - 1 }] : [];
}

/** What goes over the wire in place of the proper answer. */
export interface FaultyAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

const json = { 'content-type': 'application/json; charset=utf-8' };

/** The answer that a fault puts in place of the proper one. Undefined for those that cut or delay instead. */
export function faultyAnswer(fault: Fault): FaultyAnswer | undefined {
  switch (fault.kind) {
    case 'status': {
      const wait: Record<string, string> =
        fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      const text = JSON.stringify({ error: STATUS_CODES[fault.status] ?? 'Error' });
      return { status: fault.status, headers: { ...json, ...wait }, text };
    }
    case 'malformed':
      return { status: 200, headers: json, text: '{"success":true,"validation_errors":[],"obj' };
    case 'html': {
      const text = '<!doctype html><title>Maintenance</title><h1>We will be back soon</h1>';
      return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, text };
    }
    case 'empty':
      return { status: 200, headers: json, text: '' };
    case 'object-null':
      return {
        status: 200,
        headers: json,
        text: JSON.stringify({ success: true, validation_errors: [], object: null }),
      };
    case 'refuse': {
      const body = { success: false, validation_errors: fault.validationErrors, object: null };
      return { status: 422, headers: json, text: JSON.stringify(body) };
    }
    case 'drop':
    case 'delay':
    case 'down':
      return undefined;
  }
}
