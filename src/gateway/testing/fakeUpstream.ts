import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { listen, readAll, stop } from './listen.ts';

/** A request that the stand-in upstream received. */
export interface Received {
  readonly call: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** An answer to give. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Decides about a request; undefined leaves it to the default behaviour. */
export type Decide = (received: Received) => Answer | undefined | Promise<Answer | undefined>;

const uuid = '0f8fad5b-d9cb-469f-a165-70867728950e';
const tokensOf = (n: number) => ({
  access_token: `canary-access-${n}`,
  refresh_token: `canary-refresh-${n}`,
  expires_in: 86_400,
});

/** A stand-in for Scan.com: issues single-use refresh tokens, journals, answers what a test tells it to. */
export async function startFakeUpstream() {
  const journal: Received[] = [];
  const control: {
    decide: Decide;
    raw?: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
  } = {
    decide: () => undefined,
  };
  let issued = 0;

  function usual({ call, headers, body }: Received): Answer {
    if (call === 'POST /api/v1/users') return { status: 201, body: tokensOf(++issued) };
    if (call === 'POST /api/v1/token') {
      const isCurrent = body.toString() === JSON.stringify({ refresh_token: `canary-refresh-${issued}` });
      return isCurrent ? { body: { object: tokensOf(++issued) } } : { status: 401 };
    }
    if (headers.authorization !== `Bearer canary-access-${issued}`) return { status: 401 };
    return { body: { success: true, validation_errors: [], object: { id: uuid } } };
  }

  const { server, port } = await listen((request, response) => {
    if (control.raw) {
      control.raw(request, response);
      return;
    }
    void (async () => {
      const url = request.url ?? '';
      const body = await readAll(request);
      const call = `${request.method ?? ''} ${url.replace(/\?.*/, '')}`;
      const received = { call, url, headers: request.headers, body };
      journal.push(received);
      const answer = (await control.decide(received)) ?? usual(received);
      const { status = 200, body: content = {}, headers } = answer;
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof content === 'string' ? content : JSON.stringify(content));
      // A request that breaks off gets no answer.
    })().catch(() => response.destroy());
  });

  return {
    origin: `http://127.0.0.1:${port}`,
    journal,
    control,
    /** How often a call was received. */
    count: (call: string) => journal.filter((each) => each.call === call).length,
    stop: () => stop(server),
  };
}
