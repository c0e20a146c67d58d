/** A made-up clinician whom the identity provider can sign in. */
export interface Clinician {
  /** The identity provider's `sub`. */
  readonly sub: string;
  readonly title: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  /** What the sign-in page says about the person. */
  readonly role: string;
}

/** The clinicians on the sign-in page, in its order. The addresses end in `.example`, so that no mail can reach anyone. */
export const clinicians = [
  {
    sub: 'clinician-okafor',
    title: 'Dr',
    givenName: 'Amara',
    familyName: 'Okafor',
    email: 'amara.okafor@northgate.example',
    role: 'Sports and exercise medicine',
  },
  {
    sub: 'clinician-pritchard',
    title: 'Mr',
    givenName: 'Gareth',
    familyName: 'Pritchard',
    email: 'gareth.pritchard@northgate.example',
    role: 'Physiotherapist',
  },
  {
    sub: 'clinician-lindqvist',
    title: 'Ms',
    givenName: 'Freya',
    familyName: 'Lindqvist',
    email: 'freya.lindqvist@northgate.example',
    role: 'Osteopath',
  },
] as const satisfies readonly Clinician[];

/** The words on the button that signs a clinician in. */
export const signInLabel = ({ givenName, familyName }: Pick<Clinician, 'givenName' | 'familyName'>) =>
  `Sign in as ${givenName} ${familyName}`;
