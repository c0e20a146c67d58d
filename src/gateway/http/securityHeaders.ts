import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { policy } from './contentSecurityPolicy.ts';
import { framedHeaders } from './framedHeaders.ts';

// The features that browsers know today; a name that one does not know is a warning in its console.
const features = `
  accelerometer autoplay browsing-topics camera clipboard-read compute-pressure cross-origin-isolated
  display-capture encrypted-media fullscreen gamepad geolocation gyroscope hid identity-credentials-get idle-detection
  keyboard-map local-fonts magnetometer microphone midi otp-credentials payment picture-in-picture
  publickey-credentials-create publickey-credentials-get screen-wake-lock serial storage-access usb window-management
  xr-spatial-tracking`;

/** No page of ours, nor a frame in it, may use any of the browser's powers, but copy a reference to the clipboard. */
const permissionsPolicy = [
  ...features
    .trim()
    .split(/\s+/)
    .map((feature) => `${feature}=()`),
  'clipboard-write=(self)',
].join(', ');

const twoYears = 63_072_000;

/** The headers that every answer has, whatever it is. */
export type SecurityHeaders = readonly (readonly [name: string, value: string])[];

/** Asks helmet for the headers, once: they are the same for every answer, and it would put them together each time. */
export async function securityHeaders({ publicOrigin }: Config): Promise<SecurityHeaders> {
  const isHttps = publicOrigin.startsWith('https:');
  const scratch = Fastify();
  await scratch.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: mutable(policy) },
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: isHttps && { maxAge: twoYears, includeSubDomains: true },
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xFrameOptions: { action: 'deny' },
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
  let headers: [string, string][] = [];
  scratch.get('/', async (_request, reply) => {
    headers = Object.entries(reply.raw.getHeaders()).map(([name, value]) => [name, String(value)]);
    return '';
  });
  await scratch.inject('/');
  await scratch.close();
  return [...headers, ['permissions-policy', permissionsPolicy]];
}

/** Puts the headers on every answer, errors included. To be called before any route is added. */
export function addSecurityHeaders(server: FastifyInstance, headers: SecurityHeaders, config: Config): void {
  const all = Object.fromEntries(headers);
  const framed = framedHeaders(headers, config.partners);
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(framed(request.url) ?? all);
    done();
  });
}

function mutable(directives: typeof policy): Record<string, string[]> {
  return Object.fromEntries(Object.entries(directives).map(([name, values]) => [name, [...values]]));
}
