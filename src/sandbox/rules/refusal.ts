import type { ValidationErrorWire } from '#contract/upstream/wire.ts';

const labels: Readonly<Record<string, string>> = {
  body_part_ids: 'Body parts',
  time_slot_ids: 'Time slot',
  imaging_provider_id: 'Imaging provider',
  gp_information: 'GP details',
  date_of_birth_iso: 'Date of birth',
  status: 'Referral',
};

/** A refusal of one attribute (dotted path), worded as the documentation's examples are: "Last name can't be blank". */
export function refusal(attribute: string, message: string): ValidationErrorWire {
  return { attribute, message, full_message: `${labelOf(attribute)} ${message}` };
}

/** The words for an answer that must not be missing. Documented. */
export const blank = "can't be blank";

function labelOf(attribute: string): string {
  const last = attribute.split('.').at(-1) ?? attribute;
  const words = last.replaceAll('_', ' ');
  return labels[last] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
