import { defineStep } from '#wizard/defineStep.tsx';
import { checkStep } from './check/step.ts';
import { confirmStep } from './confirm/step.ts';
import { documentsStep } from './documents/step.ts';
import { notesStep } from './notes/step.ts';
import { patientStep } from './patient/step.ts';
import { scanStep } from './scan/step.ts';

/** The journey, in the order it is walked. Everything else about it is derived. */
export const order = [
  defineStep(patientStep),
  defineStep(scanStep),
  defineStep(notesStep),
  defineStep(documentsStep),
  checkStep,
  confirmStep,
];
