/** Every address of the app. The referrals room, which cannot import this, spells its own two links. A referral's id is opaque; nothing else goes into a URL. */
export const paths = {
  home: '/',
  referrals: '/referrals',
  newReferral: '/referrals/new',
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
  newReferral: '/referrals/new',
  referral: '/referrals/:id',
  submitted: '/referrals/:id/submitted',
  confirmed: '/referrals/:id/confirmed',
  step: '/referrals/:id/:step',
  signedIn: '/signed-in',
  anything: '*',
} as const;
