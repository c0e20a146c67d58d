type Field = HTMLInputElement | HTMLTextAreaElement;

/** By field, while dialogs are open: between one that closes and another that opens the caret is nowhere to be found. */
const carets = new WeakMap<Field, { readonly start: number | null; readonly end: number | null }>();

/**
 * Remembers where the caret is while a dialog has the focus. A closing dialog gives the focus back, but leaves the caret
 * where it finds it: nowhere, in a field that was out of sight meanwhile, and then Chromium lets nobody type.
 * https://html.spec.whatwg.org/multipage/interactive-elements.html#close-the-dialog
 * @returns what puts the caret back, to be called when the dialog has closed
 */
export function keepCaret(): () => void {
  const inUse = document.activeElement;
  if (!isField(inUse)) return () => undefined;
  // Null where scripts may not know, as in a field for e-mail addresses.
  const { selectionStart: start, selectionEnd: end } = inUse;
  if (!carets.has(inUse)) carets.set(inUse, { start, end });
  // Once React is done with the focus.
  return () => queueMicrotask(() => putBack(inUse));
}

function putBack(field: Field): void {
  // Another dialog has opened since; the way back is its own now.
  if (document.querySelector('dialog:modal')) return;
  const caret = carets.get(field);
  carets.delete(field);
  if (document.activeElement !== field) return;
  field.blur();
  field.focus({ preventScroll: true });
  if (caret && caret.start !== null) field.setSelectionRange(caret.start, caret.end);
}

function isField(element: Element | null): element is Field {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}
