import type { Patient, SafetyAnswer, SafetyQuestion } from '#contract/referral.ts';
import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';
import { ageOn } from '../calendar.ts';
import { modalityOf } from '../notes/modalities.ts';
import { isAboutPregnancyOnly } from './pregnancyWords.ts';

/** What of a patient decides which questions are asked. */
export type AskedPatient = Pick<Patient, 'gender' | 'dateOfBirth'>;

/**
 * The ages at which pregnancy and breast-feeding are asked about, both included: those of childbearing potential, by the
 * usual written procedures under IR(ME)R 2017, schedule 2 (https://www.legislation.gov.uk/uksi/2017/1322/schedule/2).
 */
const fertile = { from: 12, to: 55 } as const;

/** Whether a question, the upstream's or ours, is asked about a patient. See {@link reasonNotAsked}. */
export function appliesTo(
  question: Pick<SafetyQuestion, 'text'>,
  patient: AskedPatient,
  modality: string,
  today: IsoDate,
): boolean {
  return reasonNotAsked(question, patient, modality, today) === undefined;
}

/**
 * Why a question is not asked about a patient, in words: "Not asked: the patient is male". Undefined when it is asked.
 * Only questions about nothing but pregnancy or breast-feeding are ever left out, which is read from their words, as the
 * upstream's ids are not known. In doubt (another gender, no date of birth, a modality that is not known here, another
 * word in the question) it is asked.
 * @param today the date in the United Kingdom
 */
export function reasonNotAsked(
  { text }: Pick<SafetyQuestion, 'text'>,
  { gender, dateOfBirth }: AskedPatient,
  modality: string,
  today: IsoDate,
): string | undefined {
  if (!isAboutPregnancyOnly(text)) return undefined;
  if (gender.trim().toLowerCase() === 'male') return 'Not asked: the patient is male';
  if (dateOfBirth === '' || dateOfBirth > today || modalityOf(modality) === undefined) return undefined;
  const age = ageOn(dateOfBirth, today);
  return age < fertile.from || age > fertile.to ? `Not asked: the patient is ${inWords(age)} old` : undefined;
}

/**
 * What is sent for a question that was not asked: No, with the reason as its details, since the upstream wants an answer
 * to every question and the centre must see that nobody was asked.
 */
export function answerNotAsked({ id }: Pick<SafetyQuestion, 'id'>, reason: string): SafetyAnswer {
  return { questionId: id, answer: 'no', details: reason };
}

function inWords(age: number): string {
  if (age === 0) return 'less than 1 year';
  return age === 1 ? '1 year' : `${age} years`;
}
