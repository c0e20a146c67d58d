import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FakeXhr } from './testing/fakeXhr.ts';
import { fakeRequests, pdf, realRequests, setUp, settle, stored } from './testing/uploads.ts';

beforeEach(fakeRequests);
afterEach(realRequests);

/** What is known without looking at the code under test: what was asked for, and what the server took. */
interface Model {
  /** Names in the order in which they were chosen and not taken away. */
  files: string[];
  /** How often the server stored each name. */
  readonly stores: Map<string, number>;
  chosen: number;
}

type Real = ReturnType<typeof setUp>;
type Command = fc.AsyncCommand<Model, Real>;

const nameOf = (xhr: FakeXhr): string => {
  const file = xhr.body?.get('file');
  return file instanceof File ? file.name : '';
};

/** Everything that has to hold whatever happened before. */
function expectTruth({ files, stores }: Model, { uploads }: Real): void {
  const shown = uploads.list();
  expect(shown.map(({ name }) => name)).toEqual(files);
  // Nothing twice, and "uploaded" said of what the server has and of nothing else.
  for (const count of stores.values()) expect(count).toBe(1);
  for (const { name, state } of shown) expect([name, state === 'uploaded']).toEqual([name, stores.has(name)]);
  for (const { name, problem } of shown.filter(({ state }) => state === 'failed'))
    expect([name, problem?.message ?? '']).not.toEqual([name, '']);
  expect(FakeXhr.open.length).toBeLessThanOrEqual(2);
  // What is said to be on its way is: with nothing sent, nothing waits for an answer.
  const waiting = shown.filter(({ state }) => state === 'uploading').length;
  expect(FakeXhr.open.length).toBe(Math.min(waiting, 2));
  expect(new Set(FakeXhr.open.map(nameOf)).size).toBe(FakeXhr.open.length);
}

/** Ends a request without the server having stored what it brought. */
const refuses =
  (status: number): ((xhr: FakeXhr) => void) =>
  (xhr) =>
    xhr.answer(status);

function command(
  name: string,
  check: (model: Readonly<Model>) => boolean,
  act: (model: Model, real: Real) => void,
): Command {
  return {
    check,
    async run(model, real) {
      act(model, real);
      await settle();
      expectTruth(model, real);
    },
    toString: () => name,
  };
}

const always = () => true;
const someOpen = () => FakeXhr.open.length > 0;
const at = <T>(all: readonly T[], index: number): T | undefined => all[index % all.length];

const ended: Readonly<Record<string, (xhr: FakeXhr) => void>> = {
  'refuse (422)': refuses(422),
  'not signed in (401)': refuses(401),
  'too busy (429)': refuses(429),
  'break (500)': refuses(500),
  'cut before the last byte': (xhr) => xhr.lose(),
};

const commands = [
  fc.integer({ min: 1, max: 3 }).map((count) =>
    command(
      `choose ${count}`,
      ({ files }) => files.length < 6,
      (model, { uploads }) => {
        const names = Array.from({ length: count }, () => `${(model.chosen += 1)}.pdf`);
        model.files.push(...names);
        uploads.add(names.map((name) => pdf(name)));
      },
    ),
  ),
  fc.nat().map((index) =>
    command('store', someOpen, (model) => {
      const xhr = at(FakeXhr.open, index);
      if (!xhr) return;
      const name = nameOf(xhr);
      model.stores.set(name, (model.stores.get(name) ?? 0) + 1);
      xhr.progress(100);
      xhr.answer(201, stored(model.stores.size));
    }),
  ),
  fc.tuple(fc.nat(), fc.constantFrom(...Object.keys(ended))).map(([index, how]) =>
    command(how, someOpen, () => {
      const xhr = at(FakeXhr.open, index);
      if (xhr) ended[how]?.(xhr);
    }),
  ),
  fc
    .tuple(fc.nat(), fc.nat(99))
    .map(([index, percent]) =>
      command(`progress ${percent}`, someOpen, () => at(FakeXhr.open, index)?.progress(percent)),
    ),
  fc.nat().map((index) =>
    command('try again', always, (_model, { uploads }) => {
      const row = at(uploads.list(), index);
      if (row) uploads.retry(row.key);
    }),
  ),
  fc.nat().map((index) =>
    command('take away', always, (model, { uploads }) => {
      const row = at(uploads.list(), index);
      if (!row) return;
      // What the server has stays on the list: it cannot be removed there.
      if (!model.stores.has(row.name)) model.files = model.files.filter((name) => name !== row.name);
      uploads.remove(row.key);
    }),
  ),
];

it('F19 whatever happens to uploads, in whatever order: nothing is stored twice, lost or said to be what it is not', async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 60, size: 'max' }), async (all) => {
      FakeXhr.open = [];
      FakeXhr.sent = [];
      const real = setUp();
      const model: Model = { files: [], stores: new Map(), chosen: 0 };
      await fc.asyncModelRun(() => ({ model, real }), all);
      real.uploads.stop();
      expect(FakeXhr.open).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
}, 120_000);
