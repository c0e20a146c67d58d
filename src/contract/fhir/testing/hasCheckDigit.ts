const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** The product of two elements of the dihedral group of order ten: 0–4 turn, 5–9 turn and mirror. */
function product(a: number, b: number): number {
  const turn = a < 5 ? (a % 5) + (b % 5) : (a % 5) - (b % 5) + 5;
  return (turn % 5) + (a < 5 === b < 5 ? 0 : 5);
}

/**
 * Whether a SNOMED CT identifier ends in the check digit (Verhoeff) that belongs to it, so that a typing mistake in a table
 * of codes shows. https://confluence.ihtsdotools.org/display/DOCRELFMT/5.5.+Check-digit+Computation
 */
export function hasCheckDigit(identifier: string): boolean {
  let check = 0;
  for (const [index, digit] of identifier.split('').toReversed().entries()) {
    let permuted = Number(digit);
    for (let times = 0; times < index % 8; times += 1) permuted = permutation[permuted] ?? 0;
    check = product(check, permuted);
  }
  return check === 0;
}
