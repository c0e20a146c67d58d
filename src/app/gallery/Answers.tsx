import { Link } from 'react-router-dom';
import { DataTable, type Column } from '#ui/DataTable.tsx';
import { SummaryList } from '#ui/SummaryList.tsx';
import { Tag } from '#ui/Tag.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { Example, Family } from './Family.tsx';
import { longSentence, longWord } from './words.ts';

const rows = [
  { name: 'DOE, John', scan: 'MRI', status: 'Submitted' },
  { name: longWord.toUpperCase(), scan: longSentence, status: 'Not submitted' },
];

const columns: readonly Column<(typeof rows)[number]>[] = [
  { header: 'Name', cell: ({ name }) => name },
  { header: 'Scan', cell: ({ scan }) => scan },
  { header: 'Status', cell: ({ status }) => <Tag tone="info">{status}</Tag> },
  {
    header: 'Next',
    quiet: true,
    cell: ({ name }) => (
      <Link to="#answers">
        View<VisuallyHidden> {name}</VisuallyHidden>
      </Link>
    ),
  },
];

const change = (what: string) => (
  <Link to="#answers">
    Change<VisuallyHidden> {what}</VisuallyHidden>
  </Link>
);

/** Answers, read back. */
export function Answers() {
  return (
    <Family title="Answers">
      <Example of="what must not be misread">
        <SummaryList
          title="Scan"
          action={change('Scan')}
          strong
          rows={[{ label: 'Body parts', value: ['Left ankle', 'Right ankle'] }]}
        />
      </Example>
      <Example of="an action for each answer, an answer that was not given, overflow">
        <SummaryList
          title="Patient details"
          rows={[
            { label: 'Name', value: ['DOE, John'], action: change('Name') },
            { label: 'Mobile phone', value: [], action: change('Mobile phone') },
            { label: 'Address', value: [longWord.repeat(2), longSentence], action: change('Address') },
          ]}
        >
          <Tag tone="warn">What follows the answers</Tag>
        </SummaryList>
      </Example>
      <Example of="table" wide>
        <DataTable caption="Referrals" columns={columns} rows={rows} rowKey={({ name }) => name} />
      </Example>
    </Family>
  );
}
