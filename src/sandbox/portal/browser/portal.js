// The portal's own script: what a partner's developer writes, and around it the switches of the demo.
import { themes } from './themes.js';

const find = (id) => document.getElementById(id);
const post = (path, body) =>
  fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Begins; `mountReferral` is what `/embed.js` exports. */
export function start(mountReferral) {
  let record = document.querySelector('[aria-current]').dataset.record;
  let referral;

  async function getAssertion() {
    const fault = find('assertion').value;
    if (fault === 'fails') throw new Error('the portal’s server did not answer');
    const answer = await post('/assertion', { sub: find('clinician').value, fault });
    return (await answer.json()).assertion;
  }

  async function patientOf(wanted) {
    const answer = await fetch(`/records/${wanted}`);
    const { html, plain, fhir } = await answer.json();
    return { html, patient: find('fhir').checked ? fhir : plain };
  }

  const theme = () => ({ mode: find('mode').value, tokens: themes[find('theme').value] });

  async function refer() {
    const { patient } = await patientOf(record);
    const named = (name) => (detail) => log(name, detail);
    referral?.destroy();
    referral = mountReferral(find('referral'), {
      origin: document.body.dataset.app,
      partner: 'northgate',
      getAssertion,
      patient,
      context: record,
      theme: theme(),
      ready: named('ready'),
      stepChanged: named('stepChanged'),
      created: named('created'),
      submitted: (event) => keep('submitted', event),
      confirmed: (event) => keep('confirmed', event),
      sessionEnding: named('sessionEnding'),
      closed: () => {
        log('closed');
        close();
      },
      error: named('error'),
    });
    log('mountReferral', { context: record });
    show();
  }

  function close() {
    referral?.destroy();
    referral = undefined;
    show();
  }

  function show() {
    find('refer').hidden = referral !== undefined;
    find('close').hidden = referral === undefined;
  }

  async function open(wanted) {
    const { html, patient } = await patientOf(wanted);
    record = wanted;
    find('record').innerHTML = html;
    for (const link of find('patients').querySelectorAll('a')) {
      if (link.dataset.record === wanted) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    history.replaceState(null, '', `/?record=${wanted}`);
    if (!referral) return;
    referral.setPatient(patient, wanted);
    log('setPatient', { context: wanted });
  }

  /** What the portal's server does with a result: it fetches the referral for the record. */
  async function keep(name, { referralId, context }) {
    log(name, { referralId, context });
    const answer = await post('/summary', { sub: find('clinician').value, referralId });
    const item = document.createElement('li');
    const title = document.createElement('h3');
    title.textContent = `${context ?? 'Unknown record'}: ${name}`;
    const words = document.createElement('pre');
    words.textContent = answer.ok
      ? await answer.text()
      : `The summary could not be fetched (${answer.status}).`;
    item.append(title, words);
    find('results').prepend(item);
    find('no-results').hidden = true;
  }

  function setTheme() {
    referral?.setTheme(theme());
    if (referral) log('setTheme', theme());
  }

  find('refer').addEventListener('click', () => void refer());
  find('close').addEventListener('click', close);
  find('clinician').addEventListener('change', close);
  find('theme').addEventListener('change', setTheme);
  find('mode').addEventListener('change', setTheme);
  find('patients').addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open(link.dataset.record);
  });
  for (const box of document.querySelectorAll('[data-fault]')) {
    // A browser may show again what was chosen before a reload, when somebody else has switched it off since.
    box.checked = false;
    box.addEventListener(
      'change',
      () => void post('/faults', { name: box.dataset.fault, isOn: box.checked }),
    );
  }
}

function log(name, detail) {
  const entry = document.createElement('li');
  const time = document.createElement('time');
  time.textContent = new Date().toLocaleTimeString('en-GB');
  const words = document.createElement('code');
  words.textContent = detail === undefined ? name : `${name} ${JSON.stringify(detail)}`;
  entry.append(time, ' ', words);
  find('log').append(entry);
  const box = find('log').parentElement;
  box.scrollTop = box.scrollHeight;
}
