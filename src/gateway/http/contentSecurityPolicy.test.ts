import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reactAriaStyles } from './contentSecurityPolicy.ts';

/** The text of the `<style>` that a module of the installed react-aria adds, as `'sha256-…'`. */
function hashOfStyleIn(module: string): string {
  const file = new URL(`../../../node_modules/react-aria/dist/private/${module}.mjs`, import.meta.url);
  const source = readFileSync(file, 'utf8');
  const template = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(source)?.[1] ?? '';
  const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1] ?? '';
  const text = template.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, attribute).trim();
  expect(text).toMatch(/^@layer \{[^$]+\}$/);
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

describe('reactAriaStyles', () => {
  it.each([
    ['usePress', 'interactions/usePress'],
    ['usePreventScroll', 'overlays/usePreventScroll'],
  ] as const)('%s is the hash of what the installed package adds', (name, module) => {
    expect(reactAriaStyles[name]).toBe(hashOfStyleIn(module));
  });
});
