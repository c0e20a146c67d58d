/**
 * A value that is fetched with `import()` on first use and read directly afterwards. Unlike `React.lazy` under
 * Suspense (which holds back a reveal for up to 300 ms), what is loaded can be rendered in the same pass.
 */
export interface Loadable<T> {
  /** The value, or undefined while it is not loaded. */
  readonly value: T | undefined;
  /** Loads once for all callers. A failed load may be tried again. */
  load(): Promise<T>;
}

/** A {@link Loadable} around a dynamic import. */
export function loadable<T>(fetch: () => Promise<T>): Loadable<T> {
  let value: T | undefined;
  let loading: Promise<T> | undefined;
  return {
    get value() {
      return value;
    },
    load() {
      loading ??= fetch().then(
        (loaded) => (value = loaded),
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      );
      return loading;
    },
  };
}

/** A {@link Loadable} that is there from the start. */
export function loaded<T>(value: T): Loadable<T> {
  return { value, load: () => Promise.resolve(value) };
}
