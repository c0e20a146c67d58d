import type { BuiltInQuestion } from './builtInQuestion.ts';

/** The question about pregnancy, the same for every modality. */
export const pregnancy = (source: string): BuiltInQuestion => ({
  id: 'pregnancy',
  text: 'Is the patient pregnant, or could they be?',
  hint: '',
  detailsPrompt: 'Weeks of pregnancy, or the date of the last period',
  source,
});
