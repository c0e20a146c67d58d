/** The time in milliseconds since 1970, as `Date.now` gives it. Tests pass their own. */
export type Clock = () => number;
