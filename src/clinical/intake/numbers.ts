/**
 * The digits of a phone number in the national form (`+44 (0)7700 900123` → `07700900123`; other countries keep `+`),
 * or undefined when it has not the length and beginning of one. Lighter than the rules' check, which needs tables.
 */
export function phoneDigits(text: string): string | undefined {
  const plain = text.replaceAll(/[^\d+]/g, '').replace(/^00/, '+');
  const national = plain.replace(/^\+440?/, '0');
  // https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbering-plan
  if (national.startsWith('0')) return /^0[1-9]\d{8,9}$/.test(national) ? national : undefined;
  return /^\+[1-9]\d{6,14}$/.test(national) ? national : undefined;
}

/** Whether a phone number as {@link phoneDigits} gives it is a British mobile. */
export function isMobile(digits: string): boolean {
  return /^07[1-57-9]/.test(digits);
}

/**
 * Whether ten digits, spaces and hyphens aside, are an NHS number by its check digit.
 * https://www.datadictionary.nhs.uk/attributes/nhs_number.html
 */
export function isNhsNumber(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '');
  const sum = Array.from(digits)
    .slice(0, 9)
    .reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return digits.length === 10 && (11 - (sum % 11)) % 11 === Number(digits[9]);
}
