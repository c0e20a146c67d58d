import type { Row } from './rows.ts';

/** What has changed from one state of the list to the next, in words to be read out; '' when nothing worth saying did. */
export function announcement(before: readonly Row[], after: readonly Row[]): string {
  const stateBefore = new Map(before.map(({ key, state }) => [key, state]));
  const uploaded = after.filter(({ state }) => state === 'uploaded').length;
  const keysAfter = new Set(after.map(({ key }) => key));

  const sentences = after.flatMap(({ key, name, state, upload }) => {
    const was = stateBefore.get(key);
    if (was === undefined || was === state) return [];
    if (state === 'uploaded') return [`${name} uploaded, ${uploaded} of ${after.length}`];
    if (state === 'failed') return [`${name} was not uploaded. ${upload?.problem?.message ?? ''}`.trim()];
    return [`Uploading ${name} again`];
  });
  const started = after.filter(({ key, state }) => state === 'uploading' && !stateBefore.has(key));
  if (started.length === 1) sentences.push(`Uploading ${started.map(({ name }) => name).join()}`);
  if (started.length > 1) sentences.push(`Uploading ${started.length} files`);
  for (const { key, name, state } of before) {
    if (keysAfter.has(key) || state === 'uploaded') continue;
    sentences.push(state === 'uploading' ? `Upload of ${name} cancelled` : `${name} removed`);
  }
  return sentences.join('. ');
}
