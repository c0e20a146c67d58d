import { ErrorSummary } from '#ui/ErrorSummary.tsx';
import { Notice } from '#ui/Notice.tsx';
import { StatusLine } from '#ui/StatusLine.tsx';
import { Tag } from '#ui/Tag.tsx';
import { toneWord, type Tone } from '#ui/tone.ts';
import { Example, Family } from './Family.tsx';
import { longSentence, longWord } from './words.ts';

const tones = Object.keys(toneWord) as Tone[];

/** What the page tells. */
export function Messages() {
  return (
    <Family title="Messages">
      <Example of="error summary" wide>
        <ErrorSummary
          note={`Reference for support: ${longWord}`}
          errors={[
            { field: 'text-error', message: 'Email address must look like name@example.com' },
            { message: longSentence },
          ]}
        />
      </Example>
      {tones.map((tone) => (
        <Example key={tone} of={`notice, ${tone}`}>
          <Notice tone={tone} title="The one sentence that matters.">
            {longSentence}
          </Notice>
        </Example>
      ))}
      <Example of="notice without a title, overflow">
        <Notice tone="info">{longWord.repeat(2)}</Notice>
      </Example>
      <Example of="status lines">
        <StatusLine>Saved 10:32</StatusLine>
        {tones.map((tone) => (
          <StatusLine key={tone} tone={tone}>
            Not saved – retrying
          </StatusLine>
        ))}
      </Example>
      <Example of="states">
        <p>
          <Tag>Not submitted</Tag>{' '}
          {tones.map((tone) => (
            <span key={tone}>
              <Tag tone={tone}>{toneWord[tone]}</Tag>{' '}
            </span>
          ))}
        </p>
      </Example>
    </Family>
  );
}
