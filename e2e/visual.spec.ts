import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookAt } from './look.ts';
import { test as base } from './ownStack.ts';
import { openPictures, type Pictures } from './pictures.ts';
import { expect } from './test.ts';
import { components, firstVisit, trouble } from './tour/aroundStops.ts';
import { booking } from './tour/bookingStops.ts';
import { finish, patient, scanAndNotes } from './tour/referralStops.ts';
import { type Stop, walker } from './tour/stop.ts';

const test = base.extend<object, { pictures: Pictures; developmentBuild: string }>({
  pictures: [
    async ({ browser }, provide) => {
      const pictures = await openPictures(browser);
      if (pictures.notCompared) process.stdout.write(`${pictures.notCompared}\n`);
      await provide(pictures);
    },
    { scope: 'worker' },
  ],
  // Beside dist, which is a production build and has no page of components.
  developmentBuild: [
    async ({}, provide) => {
      const folder = mkdtempSync(join(tmpdir(), 'scan-referral-components-'));
      const build = spawn(
        process.execPath,
        ['src/tools/build.ts', '--quiet', '--development', '--out', folder],
        {
          cwd: join(import.meta.dirname, '..'),
          stdio: ['ignore', 'ignore', 'inherit'],
        },
      );
      const [code] = await once(build, 'exit');
      expect(code, 'the development build').toBe(0);
      await provide(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

// Colours are judged as they are in the end, not on their way there.
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 800 } });
// A machine that does other work besides takes its time.
test.setTimeout(300_000);

test.beforeEach(({ pictures }, { annotations }) => {
  if (pictures.notCompared) annotations.push({ type: 'pictures', description: pictures.notCompared });
});

const walks: readonly (readonly [name: string, stops: readonly Stop[]])[] = [
  ['scan and notes', scanAndNotes],
  ['patient details', patient],
  ['from the documents to the end', finish],
  ['booking for the patient', booking],
  ['the first visit', firstVisit],
  ['what went wrong', trouble],
];

for (const [name, stops] of walks)
  test(`${name}: every screen fits, keeps the rules of axe and looks as it did`, async ({
    page,
    sandbox,
    pictures,
  }) => {
    for (const stop of stops) {
      await stop.reach({ page, sandbox, clinician: walker });
      await lookAt(page, stop, pictures);
    }
    for (const [name, operation] of [
      ['submitted', 'submitReferral'],
      ['confirmed', 'confirmReferral'],
    ] as const) {
      const ends = stops.filter((stop) => stop.name === name);
      expect(await sandbox.journal({ operation })).toHaveLength(ends.length);
    }
  });

test.describe('development build', () => {
  test.use({ settings: ({ developmentBuild }, provide) => provide({ STATIC_DIR: developmentBuild }) });

  test('all components: every state fits, keeps the rules of axe and looks as it did', async ({
    page,
    sandbox,
    pictures,
  }) => {
    for (const stop of components) {
      await stop.reach({ page, sandbox, clinician: walker });
      await lookAt(page, stop, pictures);
    }
  });
});
