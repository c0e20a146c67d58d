import { expect, it } from 'vitest';
import { buildOf } from './build.ts';

it.each([
  ['<script type="module" crossorigin src="/assets/index-C78HPigz.js"></script>', 'index-C78HPigz'],
  [
    '<script src="/assets/index-a_-b.js"></script><link rel="modulepreload" href="/assets/runtime-X.js">',
    'index-a_-b',
  ],
  ['https://app.example/assets/index-C78HPigz.js', 'index-C78HPigz'],
  ['<script type="module" src="/src/main.tsx"></script>', undefined],
  ['', undefined],
])('the build of %s is %s', (text, build) => {
  expect(buildOf(text)).toBe(build);
});
