import type { Session, SessionAnswer } from '#contract/own/session.ts';

/** Somebody who is signed in, in a session with this name. */
export function sessionNamed(id: string, email = 'amara@clinic.example'): Session {
  return {
    id,
    clinician: { firstName: 'Amara', lastName: 'Okafor', email },
    partner: {
      id: 'northgate',
      name: 'Northgate',
      modalities: ['MRI'],
      finish: ['submit'],
      documents: { maxBytes: 1, extensions: [], inWords: '' },
      declarations: { submit: '', ionising: '' },
    },
    start: null,
    limits: { idleSeconds: 600, idleEndsInSeconds: 600, endsInSeconds: 28_800 },
  };
}

/** What the token endpoint answers in that session. */
export function answerWith(token: string, id = 'one', expiresIn = 600): SessionAnswer {
  return { access_token: token, token_type: 'Bearer', expires_in: expiresIn, session: sessionNamed(id) };
}
