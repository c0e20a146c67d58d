import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * What breaks a rule of axe on the page as it stands, in words. With `coloursOnly` the rules that depend on the colour
 * scheme, for a page that was judged by all of them in the other scheme. With `frames` also in frames of other sites.
 */
export async function axeFaults(page: Page, { coloursOnly = false, frames = false } = {}): Promise<string[]> {
  // Without what is needed for frames of other sites, where there are none: twice as fast.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(!frames);
  const { violations } = await (coloursOnly ? axe.withRules(colourRules) : axe.withTags(tags)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
