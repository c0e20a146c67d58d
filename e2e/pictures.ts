import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, expect, type Page } from '@playwright/test';
import { shrinkPng } from './png.ts';

/** What draws the pages. Other browsers, or the same with other fonts, draw the same page otherwise. */
interface Renderer {
  readonly chromium: string;
  readonly platform: string;
  /** A digest of letters and controls as drawn here: it tells fonts and their smoothing apart. */
  readonly letters: string;
}

/** What becomes of a screen's pictures in this run. */
export interface Pictures {
  /** Why they are not compared; undefined when they are, or are being recorded. */
  readonly notCompared: string | undefined;
  /** Records or compares the page as it stands, under a name without ending. */
  take(page: Page, name: string): Promise<void>;
}

const folder = join(import.meta.dirname, 'pictures');
const recordedWith = 'recorded-with.json';
/** About a word: what moves or is missing is more, the edge of a letter drawn a little otherwise is less. */
const tolerance = { threshold: 0.2, maxDiffPixelRatio: 0.0008 };

/**
 * Pictures are compared where they were recorded only; `npm run pictures` records them, into the folder that
 * PICTURES_TO names.
 */
export async function openPictures(browser: Browser): Promise<Pictures> {
  const here = await rendererOf(browser);
  const to = process.env['PICTURES_TO'];
  if (to) {
    mkdirSync(to, { recursive: true });
    writeFileSync(join(to, recordedWith), `${JSON.stringify(here, null, 2)}\n`);
    return { notCompared: undefined, take: (page, name) => record(page, join(to, `${name}.png`)) };
  }
  const notCompared = whyNot(here, readRecorded());
  if (notCompared) return { notCompared, take: () => Promise.resolve() };
  return {
    notCompared,
    async take(page, name) {
      expect.soft(await shoot(page), name).toMatchSnapshot(`${name}.png`, tolerance);
    },
  };
}

function readRecorded(): Renderer | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, recordedWith), 'utf8')) as Renderer;
  } catch {
    return undefined;
  }
}

function whyNot(here: Renderer, recorded: Renderer | undefined): string | undefined {
  if (!recorded) return 'pictures not compared: none were recorded yet (npm run pictures)';
  const inWords = ({ chromium, platform, letters }: Renderer) =>
    `Chromium ${chromium} on ${platform} (letters ${letters})`;
  if (inWords(recorded) === inWords(here)) return undefined;
  return `pictures not compared: recorded with ${inWords(recorded)}, this is ${inWords(here)}`;
}

async function rendererOf(browser: Browser): Promise<Renderer> {
  const page = await browser.newPage({ viewport: { width: 600, height: 300 } });
  await page.setContent(`
    <p style="font: 16px system-ui">The quick brown fox – “30 Jan 1999” – ✓ ✕ £ é</p>
    <p style="font: 600 28px system-ui">The quick brown fox</p>
    <input value="field"><select><option>choice</select><progress value="0.5"></progress>`);
  const drawn = await page.screenshot({ caret: 'hide' });
  await page.close();
  return {
    chromium: browser.version(),
    platform: `${process.platform} ${process.arch}`,
    letters: createHash('sha256').update(drawn).digest('hex').slice(0, 12),
  };
}

async function record(page: Page, path: string): Promise<void> {
  writeFileSync(path, shrinkPng(await shoot(page)));
}

/** The whole page, with what is new each time (times, dates, references) in the same words every time. */
async function shoot(page: Page): Promise<Buffer> {
  await page.evaluate(putSameWords);
  // A dialog is in the window, wherever in the page that is.
  const fullPage = (await page.locator('dialog:modal').count()) === 0;
  const picture = await page.screenshot({
    fullPage,
    animations: 'disabled',
    caret: 'hide',
    scale: 'css',
  });
  await page.evaluate(putOwnWordsBack);
  return picture;
}

// The functions below run in the page, so each stands by itself.

interface Changed {
  changedWords?: { readonly node: Node; readonly own: string | null; readonly same: string }[];
}

function putSameWords(): void {
  const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
  const sames: readonly (readonly [RegExp, string])[] = [
    [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '2f6c1a7e-5b0d-4c38-9e41-7d20a86b3f95'],
    [
      new RegExp(`(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? )?\\b\\d{1,2} ${month} 20\\d\\d`, 'g'),
      'Mon 7 Sep 2026',
    ],
    [/\b\d\d:\d\d\b/g, '10:32'],
    [/\(\d+ y\)/g, '(27 y)'],
  ];
  const changed: NonNullable<Changed['changedWords']> = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = node.nodeValue;
    const same = sames.reduce((words, [each, word]) => words.replaceAll(each, word), own ?? '');
    if (same === own) continue;
    node.nodeValue = same;
    changed.push({ node, own, same });
  }
  (window as Changed).changedWords = changed;
  // Whether the last letters are stored already differs from run to run.
  for (const line of document.querySelectorAll<HTMLElement>('[role="status"]'))
    if (/^(?:Saving|Saved|Not saved)/.test(line.textContent.trim())) line.style.visibility = 'hidden';
}

function putOwnWordsBack(): void {
  for (const { node, own, same } of (window as Changed).changedWords ?? [])
    if (node.nodeValue === same) node.nodeValue = own;
  for (const line of document.querySelectorAll<HTMLElement>('[role="status"]'))
    line.style.removeProperty('visibility');
}
