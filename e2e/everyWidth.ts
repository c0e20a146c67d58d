import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { layoutFaults } from './layoutRules.ts';

/** What breaks a rule of the layout or of axe on the screen as it stands, narrow and wide, light and dark, in words. */
export async function faultsAtEveryWidth(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [320, 360, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // What sticks to the top would lie on what is scrolled under it.
      await page.evaluate(() => window.scrollTo(0, 0));
      const faults = [...(await layoutFaults(page)), ...(await axeFaults(page))];
      found.push(...faults.map((fault) => `${width} px, ${colorScheme}: ${fault}`));
    }
  return found;
}
