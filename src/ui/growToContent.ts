/** Makes a text box as tall as its text, where the browser's own `field-sizing: content` does not do it. */
export function growToContent(area: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}
