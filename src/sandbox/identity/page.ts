import { createHash } from 'node:crypto';
import { type Clinician, clinicians, signInLabel } from '../seed/clinicians.ts';

const style = `
:root { color-scheme: light dark; --page: #f6f7f9; --surface: #fff; --line: #dfe3e8; --control: #8a94a3;
  --ink: #1b2430; --second: #566272; --accent: #0f5c8c; --soft: #e6f1f8; --warn: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --page: #11161d; --surface: #1a212b; --line: #2d3744;
  --control: #77839a; --ink: #e8edf3; --second: #a3afbf; --accent: #6cb8e6; --soft: #17303f; --warn: #f0c36d; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 3rem 1rem; background: var(--page); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 28rem; margin: 0 auto; padding: clamp(1rem, 5vw, 1.5rem); background: var(--surface);
  border: 1px solid var(--line); border-radius: 8px; }
.partner { margin: 0; color: var(--second); font-size: .875rem; }
h1 { margin: 0 0 .75rem; font-size: 1.75rem; line-height: 1.25; }
.note { margin: 0 0 1.5rem; padding-left: .75rem; border-left: 4px solid var(--warn); color: var(--second); }
ul { margin: 0; padding: 0; list-style: none; display: grid; gap: 1.25rem; }
li p { margin: .25rem 0 0; color: var(--second); font-size: .875rem; overflow-wrap: anywhere; }
button { width: 100%; min-height: 2.75rem; padding: .5rem 1rem; border: 1px solid var(--accent); border-radius: 8px;
  background: var(--surface); color: var(--accent); font: inherit; font-weight: 600; cursor: pointer; }
button:hover { background: var(--soft); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;

const styleHash = createHash('sha256').update(style).digest('base64');

/** A page and the headers to send it with. */
export interface Page {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The page on which a made-up clinician is chosen. `actionOf` gives where a choice is posted to; `clientOrigin` is where
 * that then leads: browsers hold `form-action` against redirects too (https://www.w3.org/TR/CSP3/#directive-form-action).
 */
export function signInPage(actionOf: (clinician: Clinician) => string, clientOrigin: string): Page {
  const choices = clinicians.map(
    (clinician) => `<li>
        <form method="post" action="${escapeHtml(actionOf(clinician))}">
          <button aria-describedby="${clinician.sub}">${escapeHtml(signInLabel(clinician))}</button>
        </form>
        <p id="${clinician.sub}">${escapeHtml(`${clinician.role}, ${clinician.email}`)}</p>
      </li>`,
  );
  return page('Sign in', clientOrigin, [
    '<p class="note">Demonstration only: these people are made up, and no password is asked for.</p>',
    `<ul>${choices.join('')}</ul>`,
  ]);
}

/** The page for a sign-in that cannot go on; `reason` is for whoever sets the system up. */
export function failurePage(reason: string): Page {
  return page('This sign-in cannot go on', undefined, [
    '<p>Go back to the app and sign in again.</p>',
    `<p class="note">${escapeHtml(reason)}</p>`,
  ]);
}

function page(title: string, formTarget: string | undefined, content: readonly string[]): Page {
  const formAction = formTarget === undefined ? "'none'" : `'self' ${formTarget}`;
  const policy = ["default-src 'none'", `style-src 'sha256-${styleHash}'`, `form-action ${formAction}`];
  return {
    html: `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${escapeHtml(title)} – Northgate Physio</title>
    <style>${style}</style>
  </head>
  <body>
    <main>
      <p class="partner">Northgate Physio</p>
      <h1>${escapeHtml(title)}</h1>
      ${content.join('\n      ')}
    </main>
  </body>
</html>
`,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': [...policy, "base-uri 'none'", "frame-ancestors 'none'"].join('; '),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  };
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
