import { expect, test } from 'vitest';
import { html } from './html.ts';

test('what is filled in is escaped, but for HTML', () => {
  const items = ['a', '<b>'].map((each) => html`<li>${each}</li>`);
  const text = html`<p title="${'"&"'}">${'</p>'}</p>`;
  expect(
    html`<ul>
      ${items}
    </ul>`.html.replaceAll(/\s/g, ''),
  ).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>');
  expect(html`${text}`.html).toBe('<p title="&quot;&amp;&quot;">&lt;/p&gt;</p>');
});
