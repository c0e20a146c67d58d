import { defineStep } from '#wizard/defineStep.tsx';
import { appointmentStep } from './appointment/step.ts';
import { checkStep } from './check/step.ts';
import { confirmStep } from './confirm/step.ts';
import { documentsStep } from './documents/step.ts';
import { gpStep } from './gp/step.ts';
import { notesStep } from './notes/step.ts';
import { patientStep } from './patient/step.ts';
import { providerStep } from './provider/step.ts';
import { safetyStep } from './safety/step.ts';
import { scanStep } from './scan/step.ts';

/** The journey, in the order it is walked. Everything else about it is derived. */
export const order = [
  defineStep(patientStep),
  defineStep(scanStep),
  defineStep(notesStep),
  defineStep(documentsStep),
  checkStep,
  defineStep(safetyStep),
  defineStep(providerStep),
  defineStep(appointmentStep),
  defineStep(gpStep),
  confirmStep,
];
