import { CheckboxField } from '#ui/CheckboxField.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import type { CentreOrder, CentreView } from './listCentres.ts';
import css from './Provider.module.css';

const orders = [
  { value: 'nearest', label: 'Nearest first' },
  { value: 'cheapest', label: 'Cheapest first' },
] as const satisfies readonly { value: CentreOrder; label: string }[];

interface CentreFilterProps {
  readonly view: CentreView;
  readonly onChange: (view: CentreView) => void;
}

/** How the list below is looked at. None of it is an answer, so none of it is saved. */
export function CentreFilter({ view, onChange }: CentreFilterProps) {
  return (
    <div className={css['filter']}>
      <SelectField
        name="centre-order"
        label="Sort by"
        options={orders}
        value={view.order}
        onChange={({ target }) => {
          const order = orders.find(({ value }) => value === target.value)?.value ?? 'nearest';
          onChange({ ...view, order });
        }}
      />
      <CheckboxField
        name="centre-times"
        label="Times online"
        checked={view.timesOnlineOnly}
        onChange={({ target }) => onChange({ ...view, timesOnlineOnly: target.checked })}
      />
    </div>
  );
}
