import { readPhone } from '#clinical/phone.ts';
import { readPostcode } from '#clinical/postcode.ts';
import type { GpDetails, ReferralUpdate } from '#contract/referral.ts';
import type { StepRules } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import { schema } from './schema.ts';
import type { GpValues } from './values.ts';

export { fromReferral } from './values.ts';

const nobody: GpDetails = {
  practiceName: '',
  gpName: '',
  addressLine1: '',
  postcode: '',
  phone: '',
  email: '',
  notRegistered: true,
};
const notRegistered = 'Not registered with a GP';

/** What is needed of the step once something was answered. */
export const rules: StepRules<ReferralUpdate, JourneyContext, GpValues> = {
  schema,
  answers: {
    // What is said of them all stands by the one field that is always there.
    gp: 'notRegistered',
    'gp.practiceName': 'practiceName',
    'gp.gpName': 'gpName',
    'gp.addressLine1': 'addressLine1',
    'gp.postcode': 'postcode',
    'gp.phone': 'phone',
    'gp.email': 'email',
    'gp.notRegistered': 'notRegistered',
  },
  toUpdate: (values) => ({ gp: toGp(values) }),
  summary(values) {
    const gp = toGp(values);
    if (gp.notRegistered) return [{ label: 'GP', value: [notRegistered] }];
    return [
      { label: 'Practice name', value: [gp.practiceName] },
      { label: 'GP’s name', value: [gp.gpName] },
      { label: 'Address', value: [[gp.addressLine1, gp.postcode].filter(Boolean).join(', ')] },
      { label: 'Phone', value: [readPhone(gp.phone)?.shown ?? gp.phone] },
      { label: 'Email address', value: [gp.email] },
    ];
  },
  panel(values) {
    const gp = toGp(values);
    if (gp.notRegistered) return { lines: [notRegistered] };
    return { title: gp.practiceName, lines: [gp.gpName, gp.postcode].filter(Boolean) };
  },
};

/** The GP for values that pass the rules, each text in the one spelling that the upstream is sent. */
function toGp(values: GpValues): GpDetails {
  if (values.notRegistered) return nobody;
  return {
    practiceName: values.practiceName.trim(),
    gpName: values.gpName.trim(),
    addressLine1: values.addressLine1.trim(),
    postcode: readPostcode(values.postcode) ?? values.postcode.trim(),
    phone: readPhone(values.phone)?.plain ?? values.phone.trim(),
    email: values.email.trim(),
    notRegistered: false,
  };
}
