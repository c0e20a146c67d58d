import type { FrameEvent, Theme } from '#embed/protocol.ts';
import { tokenProblem, type Supports } from './themeTokens.ts';

/** A pair of colours that cannot be told apart well enough, and which of the given tokens make it. */
export interface RefusedPair {
  readonly tokens: readonly string[];
  readonly message: string;
}

/** What {@link createThemer} needs. */
export interface ThemerOptions {
  /** `<html>`. */
  readonly root: {
    readonly style: Pick<CSSStyleDeclaration, 'setProperty' | 'removeProperty'>;
    readonly dataset: DOMStringMap;
  };
  readonly supports: Supports;
  /** Judges colours as they would stand on the screen. */
  readonly refusedPairs: (
    tokens: Readonly<Record<string, string>>,
    mode: NonNullable<Theme['mode']>,
  ) => readonly RefusedPair[];
  readonly tell: (event: FrameEvent) => void;
}

type Tokens = Readonly<Record<string, string>>;

/**
 * Gives the page a partner's look, by the CSSOM, which the policy lets a script of ours use.
 * @returns sets the partner's theme with the portal's own over it, in place of the last one. What is refused is told, and
 *   ours stands in its place; the rest is set.
 */
export function createThemer({ root, supports, refusedPairs, tell }: ThemerOptions) {
  let set: readonly string[] = [];
  const refuse = (message: string) => tell({ type: 'error', code: 'theme-refused', message });

  function acceptable(given: Tokens): Tokens {
    const known = Object.entries(given).filter(([name, value]) => {
      const problem = tokenProblem(name, value, supports);
      if (problem !== undefined) refuse(`The theme was refused in part: ${problem}.`);
      return problem === undefined;
    });
    return Object.fromEntries(known);
  }

  return (partner: Tokens, { mode = 'auto', tokens = {} }: Theme = {}): void => {
    const accepted = acceptable({ ...partner, ...tokens });
    const pairs = refusedPairs(accepted, mode);
    for (const { message } of pairs) refuse(`The theme was refused in part: ${message}`);
    const illegible = new Set(pairs.flatMap((pair) => pair.tokens));
    for (const name of set) root.style.removeProperty(name);
    const next = Object.entries(accepted).filter(([name]) => !illegible.has(name));
    for (const [name, value] of next) root.style.setProperty(name, value);
    set = next.map(([name]) => name);
    if (mode === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = mode;
  };
}
