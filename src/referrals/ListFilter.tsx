import type { Referral } from '#contract/referral.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import type { Filter } from './listFilter.ts';
import { statusInWords } from './statusInWords.ts';
import styles from './ReferralsScreen.module.css';

interface Props {
  readonly referrals: readonly Referral[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Search and status, which narrow the list while one types. */
export function ListFilter({ referrals, filter, onChange }: Props) {
  const shown = referrals.map(({ status }) => statusInWords(status));
  // The chosen one stays to be seen when no referral has it any more.
  const statuses = new Set(filter.status === '' ? shown : [...shown, filter.status]);
  return (
    <div className={styles['filter']} role="search">
      <TextField
        label="Search referrals"
        name="search"
        type="search"
        autoComplete="off"
        value={filter.words}
        onChange={({ target }) => onChange({ ...filter, words: target.value })}
      />
      <SelectField
        label="Status"
        name="status"
        value={filter.status}
        options={[
          { value: '', label: 'All' },
          ...[...statuses].map((status) => ({ value: status, label: status })),
        ]}
        onChange={({ target }) => onChange({ ...filter, status: target.value })}
      />
    </div>
  );
}
