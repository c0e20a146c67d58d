import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { layoutFaults } from './layoutRules.ts';
import { shrinkPng } from './png.ts';

const long = 'W'.repeat(60);
const start = `<!doctype html><html lang="en"><title>Test</title>
  <style>
    body { margin: 0; font: 16px sans-serif }
    button, label { min-height: 30px; min-width: 30px; display: block }
    a { line-height: 2; display: block }
    :focus-visible { outline: 3px solid blue }
  </style>
  <main><h1>Test</h1>`;

const broken: readonly (readonly [name: string, html: string, fault: string])[] = [
  ['a page that scrolls sideways', `<p>${long}</p>`, 'the page scrolls sideways'],
  ['words that are cut off', `<p style="overflow: hidden">${long}</p>`, 'is cut off at its side'],
  [
    'lines that are cut off',
    '<p style="overflow: clip; height: 10px; width: 5em">Two lines of words</p>',
    'is cut off at its end',
  ],
  [
    'a control that is too small',
    '<button style="min-height: 0; height: 20px">Press</button>',
    'button “Press” is only',
  ],
  [
    'controls on each other',
    '<button>Under</button><button style="margin-top: -20px">Over</button>',
    'button “Under” lies on button “Over”',
  ],
  [
    'words on each other',
    '<p>Under</p><p style="position: relative; top: -32px">Over</p>',
    '“Under” lies on “Over”',
  ],
  [
    'focus without a ring',
    '<button style="outline: none">Press</button>',
    'no focus is seen on button “Press”',
  ],
  [
    'focus under what sticks to the top',
    `<p style="position: sticky; top: 0; height: 200px; margin: 0; background: white">Bar</p>
     <button>First</button><p style="height: 900px"></p><button>Last</button>`,
    'button “First” is covered when it has the focus',
  ],
];

test.use({ viewport: { width: 360, height: 400 } });

test('a page without faults has none, and each rule finds what breaks it', async ({ page }) => {
  // The last is small itself, but the label that lies around it is a target as well.
  await page.setContent(`${start}<label>Name <input></label> <a href="#a">A link</a> <button>Press</button>
    <p style="position: relative; height: 60px; padding: 30px"><input type="radio" id="card" style="width: 18px; height: 18px">
    <label for="card" style="position: absolute; inset: 0; z-index: 1">Card</label></p>`);
  expect(await layoutFaults(page)).toEqual([]);
  expect(await axeFaults(page)).toEqual([]);
  for (const [name, html, fault] of broken) {
    await page.setContent(start + html);
    expect(await layoutFaults(page), name).toContainEqual(expect.stringContaining(fault));
  }
  await page.setContent(`${start}<p style="color: #aaa">Pale</p>`);
  expect(await axeFaults(page)).toContainEqual(expect.stringContaining('color-contrast'));
  expect(await axeFaults(page, { coloursOnly: true })).toContainEqual(
    expect.stringContaining('color-contrast'),
  );
});

test('a picture that was shrunk shows the same in fewer bytes', async ({ page }) => {
  await page.setContent(`${start}<p style="color: red">Red</p><button>Press</button>`);
  const picture = await page.screenshot();
  const small = shrinkPng(picture);
  expect(small.length).toBeLessThan(picture.length);
  // A shade more or less at the edge of a letter.
  expect(await worstDifference(page, [picture, small])).toBeLessThan(8);
});

/** How far apart any channel of any pixel of two PNGs of one size is, as a browser reads them; 0 to 255. */
function worstDifference(page: Page, pngs: readonly [Buffer, Buffer]): Promise<number> {
  return page.evaluate(
    async (sources) => {
      const [one, other] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      if (!one || !other || one.length !== other.length) return Infinity;
      return one.reduce((worst, value, at) => Math.max(worst, Math.abs(value - (other[at] ?? 0))), 0);
    },
    pngs.map((png) => `data:image/png;base64,${png.toString('base64')}`),
  );
}
