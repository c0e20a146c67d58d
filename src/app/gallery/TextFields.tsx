import { FieldRow } from '#ui/FieldRow.tsx';
import { TextAreaField } from '#ui/TextAreaField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { Example, Family } from './Family.tsx';
import { longSentence, longWord } from './words.ts';

/** Text in one line and in several. */
export function TextFields() {
  return (
    <Family title="Text">
      <Example of="empty">
        <TextField name="text-empty" label="First name" />
      </Example>
      <Example of="filled, optional, with a hint">
        <TextField
          name="text-filled"
          label="Mobile phone"
          hint="For the text message"
          optional
          defaultValue="07700 900123"
        />
      </Example>
      <Example of="with a hint and an error">
        <TextField
          name="text-error"
          label="Email address"
          hint="Where the link goes"
          error="Email address must look like name@example.com"
          defaultValue="john@"
        />
      </Example>
      <Example of="read only">
        <TextField name="text-read" label="Reference" readOnly defaultValue="Not to be changed" />
      </Example>
      <Example of="known lengths, a unit">
        <TextField name="text-4" label="Weight" suffix="kg" width={4} defaultValue="82" />
        <TextField name="text-10" label="Postcode" width={10} defaultValue="SK7 2EB" />
        <TextField name="text-20" label="Town or city" width={20} defaultValue="Stockport" />
      </Example>
      <Example of="overflow">
        <TextField
          name="text-long"
          label={longSentence}
          error={longWord.repeat(2)}
          defaultValue={longWord.repeat(3)}
        />
      </Example>
      <Example of="in a row, one with an error" wide>
        <FieldRow>
          <TextField name="row-one" label="First name" error="Enter the patient’s first name" />
          <TextField name="row-two" label="Last name" defaultValue="Doe" />
        </FieldRow>
      </Example>
      <Example of="several lines, near the limit">
        <TextAreaField
          name="area-count"
          label="Reason for the scan"
          hint="Symptoms, examination, the question to answer"
          count={{ value: 950, max: 1000, from: 900 }}
          defaultValue="Persistent pain in both ankles"
        />
      </Example>
      <Example of="several lines, too long">
        <TextAreaField
          name="area-over"
          label="Reason for the scan"
          error="Reason for the scan must be 1,000 characters or fewer"
          count={{ value: 1040, max: 1000, from: 900 }}
          defaultValue={`${longSentence}\n${longWord.repeat(2)}`}
        />
      </Example>
    </Family>
  );
}
