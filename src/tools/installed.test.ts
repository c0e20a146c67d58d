import { expect, it } from 'vitest';
import { isInstalled } from './installed.js';

const one = { version: '1.0.0', integrity: 'sha512-one' };
const lock = { packages: { '': { version: '0.1.0' }, 'node_modules/one': one } };

it.each([
  ['the same packages', lock, { packages: { 'node_modules/one': one } }, true],
  ['nothing installed', lock, undefined, false],
  ['an install that was cut off', lock, {}, false],
  ['a missing package', lock, { packages: {} }, false],
  ['another version', lock, { packages: { 'node_modules/one': { ...one, version: '1.0.1' } } }, false],
  ['other contents', lock, { packages: { 'node_modules/one': { ...one, integrity: 'sha512-two' } } }, false],
  ['one package too many', lock, { packages: { 'node_modules/one': one, 'node_modules/two': one } }, false],
  [
    'an optional package of another platform',
    { packages: { ...lock.packages, 'node_modules/two': { ...one, optional: true } } },
    { packages: { 'node_modules/one': one } },
    true,
  ],
])('%s', (_name, wanted, installed, expected) => {
  expect(isInstalled(wanted, installed)).toBe(expected);
});
