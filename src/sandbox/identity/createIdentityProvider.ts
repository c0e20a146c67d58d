import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';
import { clinicians } from '../seed/clinicians.ts';
import { configuration, type IdentityClient } from './configuration.ts';
import { failurePage, type Page, signInPage } from './page.ts';

/** What the identity provider needs. */
export interface IdentityProviderOptions {
  /** Its own origin, such as `http://localhost:4011`. */
  readonly issuer: string;
  readonly client: IdentityClient;
}

/**
 * An OpenID provider for local use, whose people are made up and have no passwords. It does not listen yet.
 */
export async function createIdentityProvider({ issuer, client }: IdentityProviderOptions): Promise<Server> {
  const provider = new Provider(issuer, await configuration(client));
  const answer = provider.callback();
  const clientOrigin = new URL(client.redirectUri).origin;

  async function interact(request: IncomingMessage, response: ServerResponse, sub: string | undefined) {
    const { uid } = await provider.interactionDetails(request, response);
    if (request.method === 'GET' && sub === undefined) {
      const page = signInPage((clinician) => `/interaction/${uid}/${clinician.sub}`, clientOrigin);
      return send(response, 200, page);
    }
    if (request.method !== 'POST' || !clinicians.some((clinician) => clinician.sub === sub))
      return send(response, 404, failurePage('There is no such page.'));
    const login = { accountId: sub ?? '', remember: false };
    return provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
  }

  return createServer((request, response) => {
    const sub = /^\/interaction\/[\w-]+(?:\/([\w-]+))?$/.exec(request.url ?? '');
    if (!sub) {
      void answer(request, response);
      return;
    }
    interact(request, response, sub[1]).catch(() =>
      send(response, 400, failurePage('The page is too old, or was opened in another browser.')),
    );
  });
}

function send(response: ServerResponse, status: number, { html, headers }: Page): void {
  response.writeHead(status, headers).end(html);
}
