import { z } from '#lib/zod.ts';
import type { FileState } from './values.ts';

const states = ['uploading', 'uploaded', 'failed'] as const satisfies readonly FileState[];

const problems: Readonly<Record<FileState, (name: string) => string | undefined>> = {
  uploaded: () => undefined,
  uploading: (name) => `Wait for ${name} to finish uploading, or cancel it`,
  failed: (name) => `${name} was not uploaded. Retry or remove it`,
};

const file = z
  .object({ key: z.string(), name: z.string(), size: z.nullable(z.number()), state: z.enum(states) })
  .check(({ value, issues }) => {
    const message = problems[value.state](value.name);
    if (message !== undefined) issues.push({ code: 'custom', message, input: value });
  });

/** The rules of the screen: no file may be half-way. Having none is fine. */
export const schema = z.object({ files: z.array(file) });
