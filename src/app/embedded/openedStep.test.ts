import { describe, expect, it } from 'vitest';
import { openedStepPlace } from '#contract/own/drafts.ts';
import type { DraftsAnswer } from '#contract/own/draftSchemas.ts';
import { order } from '#steps/order.ts';
import { paths } from '../paths.ts';
import { createOpenedStep } from './openedStep.ts';

/** Drafts on a server that answers when told to. */
function createServer() {
  const kept = new Map<string, DraftsAnswer['drafts']>();
  const waiting: ((isWell: boolean) => void)[] = [];
  const opened = createOpenedStep({
    save: (id, place, values) =>
      new Promise((resolve, reject) => {
        waiting.push((isWell) => {
          if (!isWell) return reject(new Error('down'));
          kept.set(id, { ...kept.get(id), [place]: { values, savedAt: '2026-11-23T10:00:00Z' } });
          return resolve(undefined);
        });
      }),
    read: (id) =>
      kept.has(id) ? Promise.resolve({ drafts: kept.get(id) ?? {} }) : Promise.reject(new Error('down')),
  });
  return {
    opened,
    kept,
    waiting,
    answer: async (isWell = true) => {
      await Promise.resolve();
      waiting.shift()?.(isWell);
      await new Promise(setImmediate);
    },
  };
}

describe('F15 the step on which a referral was left', () => {
  it.each(order.map(({ path }) => path))('is %s', async (path) => {
    const { opened, answer } = createServer();
    opened.shown(paths.step('a', path));
    await answer();
    expect(await opened.find('a')).toBe(path);
  });

  it('is the last one that was opened, whatever the server does meanwhile', async () => {
    const { opened, answer, waiting } = createServer();
    for (const step of ['scan', 'notes', 'notes', 'documents']) opened.shown(paths.step('a', step));
    await answer();
    await answer(false);
    await answer();
    expect(waiting).toEqual([]);
    expect(await opened.find('a')).toBe('documents');
  });

  it('is each referral’s own', async () => {
    const { opened, answer } = createServer();
    opened.shown(paths.step('a', 'scan'));
    opened.shown(paths.step('b', 'gp'));
    await answer();
    await answer();
    expect([await opened.find('a'), await opened.find('b')]).toEqual(['scan', 'gp']);
  });

  it.each([paths.newReferral, paths.referrals, paths.submitted('a').slice(0, -'/submitted'.length)])(
    'is not kept of %s',
    async (path) => {
      const { opened, waiting } = createServer();
      opened.shown(path);
      await Promise.resolve();
      expect(waiting).toEqual([]);
    },
  );

  it('is unknown where nothing was kept, where the server does not answer, and where there is no such step', async () => {
    const { opened, kept } = createServer();
    const values = { path: 'constructor' };
    kept.set('a', { [openedStepPlace]: { values, savedAt: '' } });
    kept.set('b', {});
    for (const id of ['a', 'b', 'c']) expect(await opened.find(id)).toBeUndefined();
  });

  it('has a place that no step’s draft has', () => {
    expect(order.map(({ id }) => id)).not.toContain(openedStepPlace);
    // As the gateway takes them.
    expect(openedStepPlace).toMatch(/^[a-z-]{1,32}$/);
  });
});
