// Where patients in the United Kingdom have their e-mail: a list of our own, of what the providers give out.

/** The domains that another one may be a slip of. Of two that are equally near, the first is meant. */
export const commonDomains: readonly string[] = [
  'gmail.com',
  'hotmail.com',
  'hotmail.co.uk',
  'yahoo.co.uk',
  'yahoo.com',
  'outlook.com',
  'icloud.com',
  'live.co.uk',
  'live.com',
  'btinternet.com',
  'sky.com',
  'virginmedia.com',
  'talktalk.net',
  'googlemail.com',
  'aol.com',
  'aol.co.uk',
  'msn.com',
  'me.com',
  'mac.com',
  'ymail.com',
  'rocketmail.com',
  'blueyonder.co.uk',
  'ntlworld.com',
  'tiscali.co.uk',
  'btopenworld.com',
  'nhs.net',
  'nhs.uk',
  // Rare here, but one letter from the most common one.
  'mail.com',
  'email.com',
];

/** Endings that people give to a provider because others have them; the provider itself does not. */
export const wrongEndings: ReadonlyMap<string, string> = new Map([
  ['gmail.co.uk', 'gmail.com'],
  ['googlemail.co.uk', 'googlemail.com'],
  ['icloud.co.uk', 'icloud.com'],
  ['btinternet.co.uk', 'btinternet.com'],
]);
