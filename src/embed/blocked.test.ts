import { expect, it } from 'vitest';
import { explain, type Circumstances } from './blocked.ts';

const usual: Circumstances = {
  hostOrigin: 'https://portal.example',
  origin: 'https://referrals.example',
  partner: 'northgate',
  blockedBy: undefined,
  heardFrom: [],
  around: [],
  isIsolated: false,
};

it.each<[string, Partial<Circumstances>, string, string]>([
  [
    'the policy of the page',
    { blockedBy: 'frame-src', hostOrigin: 'null' },
    'blocked-by-host',
    '(frame-src) does not allow the frame. Add to it: frame-src https://referrals.example;',
  ],
  ['a sandboxed page', { hostOrigin: 'null' }, 'opaque-host', 'allow-same-origin'],
  [
    'an answer from elsewhere',
    { heardFrom: ['https://referrals.example', 'https://old.example'] },
    'wrong-origin',
    'answers from https://old.example, not from https://referrals.example',
  ],
  [
    'silence',
    { heardFrom: ['https://referrals.example'] },
    'not-connected',
    'https://portal.example is not among the origins that are agreed for "northgate": open https://referrals.example/embed/northgate/check',
  ],
  [
    'silence in a page that is framed itself',
    { around: ['https://portal.example', 'https://suite.example'] },
    'not-connected',
    'https://portal.example, https://suite.example, all of which it is framed by, are not among',
  ],
  ['silence in an isolated page', { isIsolated: true }, 'not-connected', 'Cross-Origin-Embedder-Policy'],
])('F24 names what keeps the frame from answering: %s', (_name, found, code, words) => {
  const { message, ...rest } = explain({ ...usual, ...found });
  expect(rest).toEqual({ code });
  expect(message).toContain(words);
});
