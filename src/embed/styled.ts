/**
 * Makes an element with styles, one by one through the CSSOM: a policy without 'unsafe-inline' forbids style attributes
 * in markup, and nothing of ours must need a change of the portal's policy but `frame-src`.
 */
export function styled<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  style: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
  return element;
}
