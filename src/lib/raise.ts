/**
 * Ends a path that the types or the program's own rules say cannot be reached.
 * @throws Error always, with the given message; the message must not carry patient data.
 */
export function raise(message: string): never {
  throw new Error(message);
}
