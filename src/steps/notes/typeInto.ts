/**
 * Types words into a text box as a person would, so that Ctrl+Z takes them back and every listener of `input` hears of
 * them. The caret ends behind them. A browser that has no such command gets the words without a way back.
 * @param at offset in UTF-16 units; nothing there is replaced
 */
export function typeInto(area: HTMLTextAreaElement, at: number, words: string): void {
  moveCaret(area, at);
  // Deprecated, and without a successor the only way into a text box's own history:
  // https://developer.mozilla.org/en-US/docs/Web/API/Document/execCommand
  if (document.execCommand('insertText', false, words)) return;
  area.setRangeText(words, at, at, 'end');
  area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: words }));
}

/** Puts the focus and the caret into a text box, and the caret into view. */
export function moveCaret(area: HTMLTextAreaElement, to: number): void {
  // In this order, as it is taking the focus that brings the caret into view.
  area.setSelectionRange(to, to);
  area.focus();
}
