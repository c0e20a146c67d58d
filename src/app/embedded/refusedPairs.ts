import type { Theme } from '#embed/protocol.ts';
import { checkTheme, type ThemeFault } from '#ui/themePairs.ts';
import type { RefusedPair } from './theme.ts';

type Tokens = Readonly<Record<string, string>>;

/**
 * The pairs of a theme that have too little contrast, in words, and which of the given tokens make them. A token that is
 * refused leaves ours in its place, which may not go with the others: so it goes on until what is left holds.
 */
export function refusedPairs(tokens: Tokens, mode: NonNullable<Theme['mode']>): readonly RefusedPair[] {
  const refused = checkTheme(tokens, mode).flatMap((fault) => {
    const made = [fault.pair.foreground, fault.pair.background].flatMap((name) => givenBehind(tokens, name));
    return made.length > 0 ? [{ tokens: made, message: inWords(fault) }] : [];
  });
  if (refused.length === 0) return [];
  const gone = new Set(refused.flatMap((pair) => pair.tokens));
  const left = Object.fromEntries(Object.entries(tokens).filter(([name]) => !gone.has(name)));
  return [...refused, ...refusedPairs(left, mode)];
}

/** The ring follows the accent unless it has a colour of its own. */
function givenBehind(tokens: Tokens, name: string): string[] {
  const giver = name === '--ref-focus' && !Object.hasOwn(tokens, name) ? '--ref-accent' : name;
  return Object.hasOwn(tokens, giver) ? [giver] : [];
}

function inWords({ pair, mode, ratio, needed }: ThemeFault): string {
  const both = `${pair.foreground} on ${pair.background}`;
  return ratio === undefined
    ? `the contrast of ${both} cannot be measured in ${mode} mode; write colours as hex, rgb() or hsl(), and none translucent behind another.`
    : `${both} has a contrast of ${(Math.floor(ratio * 100) / 100).toFixed(2)} in ${mode} mode and needs ${needed}.`;
}
