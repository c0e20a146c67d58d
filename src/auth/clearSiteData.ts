import { authPaths, requestedWith } from '#contract/own/session.ts';

/** Has the browser clear what it keeps of our pages. Nobody waits for it: it can take seconds. */
export function clearSiteData(): void {
  const headers = { [requestedWith.name]: requestedWith.value };
  fetch(authPaths.clear, { method: 'POST', headers, keepalive: true }).catch(() => undefined);
}
