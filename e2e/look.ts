import { expect, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { layoutFaults } from './layoutRules.ts';
import type { Pictures } from './pictures.ts';
import type { Stop } from './tour/stop.ts';

/** The widths of a wide window, a tablet and a phone; the narrowest is 1280 px at 400 % (WCAG 2.2, 1.4.10). */
const widths = [1280, 768, 360, 320];
const height = 800;
const schemes = ['light', 'dark'] as const;

/** From this width on the summary stands beside the form. */
const roomForSummary = 1024;

/**
 * Looks at a screen as it stands, at every width, light and dark: the layout's rules, axe's, and the pictures. Notes
 * what is wrong, and goes on. Leaves the page wide and light.
 */
export async function lookAt(page: Page, stop: Stop, pictures: Pictures): Promise<void> {
  await expectTitle(page, stop);
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of schemes) {
      // What the narrowest adds is a matter of layout.
      if (colorScheme === 'dark' && width === 320) continue;
      await page.emulateMedia({ colorScheme });
      const faults = [
        ...(await layoutFaults(page, stop)),
        ...(await axeFaults(page, { coloursOnly: colorScheme === 'dark' })),
      ];
      found.push(...faults.map((fault) => `${width} px, ${colorScheme}: ${fault}`));
      const suffix = suffixOf(width, colorScheme);
      if (suffix !== undefined) await pictures.take(page, `${stop.name}${suffix}`);
    }
    if (stop.hasPatient) await expectPatient(page, width);
  }
  await page.setViewportSize({ width: 1280, height });
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(found, stop.name).toEqual([]);
}

/** What follows a screen's name in its picture's; undefined where none is kept, because the repository is to stay small. */
function suffixOf(width: number, scheme: (typeof schemes)[number]): string | undefined {
  if (scheme === 'dark') return width === 1280 ? '-dark' : undefined;
  return { 1280: '', 768: '-768', 360: '-360' }[width];
}

async function expectTitle(page: Page, { name, title }: Stop): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, includeHidden: true });
  const start = title ?? (await heading.innerText());
  expect.soft((await page.title()).replace(/^Error: /, '').slice(0, start.length), name).toBe(start);
}

async function expectPatient(page: Page, width: number): Promise<void> {
  const isWide = width >= roomForSummary;
  const patient = page.getByRole('region', { name: 'Patient' });
  await expect.soft(page.getByRole('complementary')).toBeVisible({ visible: isWide });
  await expect.soft(patient).toBeVisible({ visible: !isWide });
  if (!isWide) await expect.soft(patient).toContainText('DOE, John · Born 30 Jan 1999');
}
