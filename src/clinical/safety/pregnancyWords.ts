import { wordsOf } from '../words.ts';

/**
 * Whether a question is about nothing but the patient's own pregnancy or breast-feeding. A word that is not expected in
 * such a question ("or a pacemaker", "partner", "at home") makes it another question: No is the safe answer, because
 * then it is asked.
 */
export function isAboutPregnancyOnly(text: string): boolean {
  const words = wordsOf(text);
  return subject.test(words.join(' ')) && words.every((word) => expected.has(word) || /^\d+$/.test(word));
}

const subject = /\b(?:pregnan(?:t|cy)|breast ?(?:fed|feeds?|feeding)|lactating)\b/;

const expected = new Set(
  `pregnant pregnancy breast breastfed breastfeed breastfeeds breastfeeding fed feed feeds feeding lactating
  menstrual period missed last lmp
  a age aged all an and any applicable are at baby be been being between by can chance child childbearing could
  currently do does female females for has have her herself i if in infant is it know likely may maybe might moment now
  of old only or patient period please possibility possible possibly potential potentially presently she suspect that
  the their them themselves there they think this time to undergoing weeks whether woman women would years you your
  yourself`.split(/\s+/),
);
