import { CheckboxField } from '#ui/CheckboxField.tsx';
import { Chip, chipListClass } from '#ui/Chip.tsx';
import { DateField } from '#ui/DateField.tsx';
import { RadioField } from '#ui/RadioField.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { Example, Family } from './Family.tsx';
import { longSentence, longWord } from './words.ts';

const genders = ['Female', 'Male', 'Other'].map((label) => ({ value: label.toLowerCase(), label }));
const sentences = [longSentence, longWord].map((label) => ({ value: label, label }));
const none = { day: {}, month: {}, year: {} };
const filled = {
  day: { defaultValue: '30' },
  month: { defaultValue: 'Jan' },
  year: { defaultValue: '1999' },
};
const incomplete = { ...filled, month: {} };
const remove = () => undefined;

/** One or several answers out of a few, and dates. */
export function Choices() {
  return (
    <Family title="Choices and dates">
      <Example of="nothing chosen">
        <RadioField name="radio-none" legend="Gender" options={genders} />
      </Example>
      <Example of="chosen, optional, with a hint">
        <RadioField
          name="radio-chosen"
          legend="Gender"
          hint="As in the record"
          optional
          options={genders}
          defaultValue="male"
          value="male"
          onChange={remove}
        />
      </Example>
      <Example of="with an error">
        <RadioField
          name="radio-error"
          legend="Gender"
          error="Select the patient’s gender"
          options={genders}
        />
      </Example>
      <Example of="long choices">
        <RadioField name="radio-long" legend="Answer" options={sentences} />
      </Example>
      <Example of="statements">
        <CheckboxField name="check-off" label="Scan.com may send me marketing e-mails" />
        <CheckboxField name="check-on" label="I accept the terms" hint="Version 3" defaultChecked />
        <CheckboxField name="check-error" label={longSentence} error="Accept the end-user terms to go on" />
      </Example>
      <Example of="out of a list">
        <SelectField name="select" label="Status" options={genders} />
        <SelectField
          name="select-error"
          label="Modality"
          hint="As the centre calls it"
          error="Select a modality"
          options={sentences}
        />
      </Example>
      <Example of="date, empty">
        <DateField name="date-none" legend="Date of birth" hint="Like 30 1 1999" parts={none} />
      </Example>
      <Example of="date, filled">
        <DateField name="date-filled" legend="Date of birth" parts={filled} />
      </Example>
      <Example of="date, one part wrong">
        <DateField
          name="date-error"
          legend="Date of birth"
          error="Date of birth must include a month"
          wrong={['month']}
          parts={incomplete}
        />
      </Example>
      <Example of="chosen things" wide>
        <ul className={chipListClass}>
          {['Left ankle', 'Right ankle', longSentence].map((part) => (
            <li key={part}>
              <Chip onRemove={remove} removeLabel={`Remove ${part}`}>
                {part}
              </Chip>
            </li>
          ))}
        </ul>
      </Example>
    </Family>
  );
}
