import { assertionCheckPath, type AssertionCheck, type AssertionCheckRequest } from '#contract/own/embed.ts';
import { readErrorBody } from '#contract/own/errors.ts';
import { requestedWith } from '#contract/own/session.ts';

const timeoutMs = 15_000;

/**
 * Has our gateway look at an assertion; nobody else sees it, and it stays unused.
 * @throws Error with words to show
 */
export async function askAboutAssertion(partner: string, assertion: string): Promise<AssertionCheck> {
  const asked: AssertionCheckRequest = { assertion };
  const answer = await fetch(assertionCheckPath(partner), {
    method: 'POST',
    headers: { 'content-type': 'application/json', [requestedWith.name]: requestedWith.value },
    credentials: 'omit',
    body: JSON.stringify(asked),
    signal: AbortSignal.timeout(timeoutMs),
  }).catch(() => undefined);
  const body: unknown = await answer?.json().catch(() => undefined);
  // Of our own gateway of the same build.
  if (answer?.ok && body) return body as AssertionCheck;
  throw new Error(readErrorBody(body)?.message ?? 'The server did not answer. Try again in a moment.');
}
