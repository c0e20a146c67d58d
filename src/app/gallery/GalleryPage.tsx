import { Link } from 'react-router-dom';
import { Button } from '#ui/Button.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Panel } from '#ui/Panel.tsx';
import { Progress } from '#ui/Progress.tsx';
import { usePageTitle } from '#wizard/usePageTitle.ts';
import { BackLink } from '../BackLink.tsx';
import { paths } from '../paths.ts';
import { Shell } from '../Shell.tsx';
import { Answers } from './Answers.tsx';
import { Buttons } from './Buttons.tsx';
import { Choices } from './Choices.tsx';
import { Colours } from './Colours.tsx';
import { Dialogs } from './Dialogs.tsx';
import css from './Gallery.module.css';
import { Messages } from './Messages.tsx';
import { TextFields } from './TextFields.tsx';
import { Waiting } from './Waiting.tsx';
import { longSentence, longWord } from './words.ts';

/**
 * `/components`: every component of `ui/` in every state, in development builds only. What a pointer or the keyboard
 * brings about is for a pointer or the keyboard: the layout rules of the end-to-end tests give focus to everything here.
 * The attribute is what `npm run size` looks for in a build that must not have this page.
 */
export function GalleryPage() {
  usePageTitle('Components');
  return (
    <Shell
      banner={`DOE, John · Born 30 Jan 1999 · ${longWord}`}
      before={
        <>
          <BackLink to={paths.referrals} />
          <Steps />
        </>
      }
      aside={<Summary />}
    >
      <div className={css['page']} data-development-only="">
        <PageTitle sub="Every component in every state" action={<Button>One action</Button>}>
          Components
        </PageTitle>
        <Buttons />
        <TextFields />
        <Choices />
        <Messages />
        <Waiting />
        <Answers />
        <Dialogs />
        <Colours />
      </div>
    </Shell>
  );
}

function Steps() {
  return (
    <Progress
      items={[
        {
          id: 'one',
          label: 'Patient details',
          state: 'done',
          link: <Link to="#steps">Patient details</Link>,
        },
        { id: 'two', label: 'Scan', state: 'done', link: <Link to="#steps">Scan</Link> },
        { id: 'three', label: 'Clinical notes', state: 'current' },
        { id: 'four', label: 'Documents', state: 'todo' },
        { id: 'five', label: 'Check', state: 'todo' },
      ]}
    />
  );
}

function Summary() {
  return (
    <Panel
      title="This referral"
      sections={[
        { label: 'Patient', title: 'DOE, John', lines: ['Born 30 Jan 1999', longWord], empty: '' },
        { label: 'Scan', title: 'MRI', lines: ['Left ankle', 'Right ankle'], quiet: true, empty: '' },
        { label: 'Clinical notes', lines: [longSentence], empty: '' },
        { label: 'Documents', lines: [], empty: 'Nothing yet' },
      ]}
      checklists={[
        {
          title: 'Needed to submit',
          items: [
            { label: 'Patient details', done: true },
            { label: 'Scan', done: false },
          ],
        },
      ]}
    />
  );
}
