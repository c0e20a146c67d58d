import { clinicians } from '../seed/clinicians.ts';
import { html, type Html } from './html.ts';
import type { PortalPatient } from './patients.ts';

/** What {@link portalPage} shows. */
export interface PageOptions {
  /** Origin of Scan Referral. */
  readonly app: string;
  readonly patients: readonly PortalPatient[];
  /** The one whose record is open. */
  readonly open: PortalPatient;
  /** Whether the stand-in upstream is ours to disturb. */
  readonly hasUpstream: boolean;
}

/** The portal's screen: the patients, the record that is open, and what a partner's developer wants to see and try. */
export function portalPage({ app, patients, open, hasUpstream }: PageOptions): string {
  const page = html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Patients – Northgate Practice</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/portal.css" />
        <script type="module" src="/main.js"></script>
      </head>
      <body data-app="${app}">
        <header>
          <p class="brand">Northgate Practice</p>
          <p class="note">A demo portal: every patient is made up</p>
          <label
            >Signed in as
            <select id="clinician">
              ${clinicians.map(clinicianOption)}
            </select></label
          >
        </header>
        <div class="columns">
          <nav aria-label="Patients">
            <ul id="patients">
              ${patients.map((patient) => listItem(patient, patient === open))}
            </ul>
          </nav>
          <main>
            <div id="record">${recordOf(open)}</div>
            <p class="actions">
              <button id="refer" class="main">Refer for a scan</button>
              <button id="close" hidden>Close the referral</button>
              <label><input type="checkbox" id="fhir" /> Hand the patient over as FHIR</label>
            </p>
            <div id="referral"></div>
          </main>
          <aside aria-label="Results and developer tools">
            ${themeSwitches()} ${faultSwitches(hasUpstream)}
            <h2 id="log-title">Events</h2>
            <div class="log" role="log" aria-labelledby="log-title" tabindex="0"><ol id="log"></ol></div>
            <section aria-labelledby="results-title">
              <h2 id="results-title">Referrals in the records</h2>
              <p id="no-results">None yet. They appear here once they are submitted.</p>
              <ul id="results"></ul>
            </section>
          </aside>
        </div>
      </body>
    </html>`;
  return page.html;
}

/** A patient's record, as part of the page. */
export function recordOf(patient: PortalPatient): Html {
  const { record, title, given, family, reason } = patient;
  const { email = 'none', phone = 'none', born, gender, lines, city, postcode } = patient;
  const facts = [
    ['Record', record],
    ['Born', longDate(born)],
    ['Gender', gender],
    ['E-mail', email],
    ['Phone', phone],
    ['Address', [...lines, city, postcode].join(', ')],
  ] as const;
  return html`<h1>${title} ${given} ${family}</h1>
    <p>${reason}</p>
    <dl>
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`;
}

function listItem({ record, given, family, born }: PortalPatient, isOpen: boolean): Html {
  const current = isOpen ? html` aria-current="true"` : '';
  return html`<li>
    <a href="/?record=${record}" data-record="${record}" ${current}>
      ${family}, ${given} <small>${longDate(born)}</small>
    </a>
  </li>`;
}

function clinicianOption({ sub, title, givenName, familyName }: (typeof clinicians)[number]): Html {
  return html`<option value="${sub}">${title} ${givenName} ${familyName}</option>`;
}

function themeSwitches(): Html {
  return html`<fieldset>
    <legend>Theme</legend>
    <label
      >Colours
      <select id="theme">
        <option value="none">Scan Referral’s own</option>
        <option value="meadow">Meadow</option>
        <option value="harbour">Harbour</option>
        <option value="plum">Plum</option>
        <option value="pale">Too pale (is refused)</option>
      </select></label
    >
    <label
      >Light or dark
      <select id="mode">
        <option value="auto">As the system has it</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select></label
    >
  </fieldset>`;
}

function faultSwitches(hasUpstream: boolean): Html {
  const upstream = html`<label><input type="checkbox" data-fault="slow" /> Slow API (4 seconds a call)</label>
    <label><input type="checkbox" data-fault="busy" /> Too many requests (429)</label>
    <label><input type="checkbox" data-fault="lost-appointment" /> Appointments are gone when picked</label>`;
  return html`<fieldset>
    <legend>What goes wrong</legend>
    <label
      >Assertion
      <select id="assertion">
        <option value="none">Nothing</option>
        <option value="expired">Expired</option>
        <option value="clock-ahead">Our clock is ahead</option>
        <option value="unknown-key">Signed with an unknown key</option>
        <option value="fails">Our server does not answer</option>
      </select></label
    >
    ${hasUpstream ? upstream : ''}
  </fieldset>`;
}

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

function longDate(iso: string): string {
  return dates.format(Date.parse(iso));
}
