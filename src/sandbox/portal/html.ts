/** HTML that is ready to be sent. */
export interface Html {
  readonly html: string;
}

/** Puts HTML together; what is filled in is escaped unless it is {@link Html} already. A list stands for all of it. */
export function html(
  strings: TemplateStringsArray,
  ...filled: readonly (string | Html | readonly Html[])[]
): Html {
  const parts = strings.map(
    (text, index) => text + (index < filled.length ? asHtml(filled[index] ?? '') : ''),
  );
  return { html: parts.join('') };
}

function asHtml(given: string | Html | readonly Html[]): string {
  if (typeof given === 'string') return escaped(given);
  return 'html' in given ? given.html : given.map((each) => each.html).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
