/** Every address of the app. The referrals room, which cannot import this, spells its own two links. Ids of referrals and places of new ones are opaque; nothing else goes into a URL. */
export const paths = {
  home: '/',
  referrals: '/referrals',
  /** Begins a new one, empty. */
  newReferral: '/referrals/new',
  /** A new one that was begun, at the place of its drafts. */
  begun: (place: string) => `/referrals/new/${place}`,
  referral: (id: string) => `/referrals/${encodeURIComponent(id)}`,
  step: (id: string, step: string) => `/referrals/${encodeURIComponent(id)}/${step}`,
  submitted: (id: string) => `/referrals/${encodeURIComponent(id)}/submitted`,
  confirmed: (id: string) => `/referrals/${encodeURIComponent(id)}/confirmed`,
  /** Where signing in again, in a window of its own, ends. */
  signedIn: '/signed-in',
} as const;

/** The routes behind {@link paths}, in the router's notation. */
export const routes = {
  home: '/',
  referrals: '/referrals',
  newReferral: '/referrals/new/:place?',
  referral: '/referrals/:id',
  submitted: '/referrals/:id/submitted',
  confirmed: '/referrals/:id/confirmed',
  step: '/referrals/:id/:step',
  signedIn: '/signed-in',
  anything: '*',
} as const;
