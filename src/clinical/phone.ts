// Large (its tables of the world's numbers): reach this file only from code that is loaded with a step's rules.
import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** A phone number without spaces (`07700900123`; with country code outside the UK: `+33123456789`) and as one reads it. */
interface Phone {
  readonly plain: string;
  readonly shown: string;
}

/**
 * Reads a phone number in any spacing and punctuation; a number of the United Kingdom unless it says another country.
 * Undefined when no number can have that length. Deliberately not stricter: new ranges are opened all the time.
 */
export function readPhone(text: string): Phone | undefined {
  const number = parsePhoneNumberFromString(text.normalize('NFKC'), { defaultCountry: 'GB', extract: false });
  if (!number?.isPossible() || number.ext) return undefined;
  const isBritish = number.countryCallingCode === '44';
  return isBritish
    ? { plain: `0${number.nationalNumber}`, shown: number.formatNational() }
    : { plain: number.number, shown: number.formatInternational() };
}
