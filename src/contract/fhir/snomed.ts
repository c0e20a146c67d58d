import type { Coding } from './resource.ts';

/** A concept of SNOMED CT, or an expression of several. */
export function snomed(code: string, display: string): Coding {
  return { system: 'http://snomed.info/sct', code, display };
}
