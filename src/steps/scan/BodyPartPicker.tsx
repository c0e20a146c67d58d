import type { Key } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { FieldShell } from '#ui/FieldShell.tsx';
import { describedBy } from '#ui/fieldIds.ts';
import { focusField } from '#ui/focusField.ts';
import { visuallyHiddenClass } from '#ui/VisuallyHidden.tsx';
import { BodyMap } from './bodymap/BodyMap.tsx';
import { BodyPartOptions } from './BodyPartOptions.tsx';
import css from './BodyPartPicker.module.css';
import { ChosenParts } from './ChosenParts.tsx';
import { PickerInput } from './PickerInput.tsx';
import { usePicker, type PickerProps } from './usePicker.ts';

interface BodyPartPickerProps extends PickerProps {
  readonly error?: string | undefined;
}

const name = 'bodyPartIds';
const label = 'Body parts';
const hint = 'Type a part and side: “l ankle”, “both knees”, “c-spine”';

/**
 * The combobox of body parts and, below it and always in sight, what was chosen. No side is ever chosen for the
 * clinician: a joint typed without one asks.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function BodyPartPicker({ error, ...props }: BodyPartPickerProps) {
  const picker = usePicker(props);
  const { parts, chosen } = props;

  function take(key: Key | null): void {
    const option = picker.options.find((each) => each.key === key);
    if (option) picker.choose(option.match);
  }

  function removeByButton(id: number): void {
    picker.remove([id]);
    // The button is about to go.
    focusField(name);
  }

  function removeLast(): void {
    const last = chosen.at(-1);
    if (last !== undefined) picker.remove([last]);
  }

  function ask(query: string): void {
    picker.type(query);
    focusField(name);
  }

  return (
    <div className={css['room']}>
      <div className={css['beside']}>
        <div>
          <FieldShell {...{ name, label, hint, error }}>
            <ComboBox
              id={name}
              aria-label={label}
              aria-describedby={describedBy(name, { hint, error }) ?? ''}
              isInvalid={error !== undefined}
              validationBehavior="aria"
              items={picker.lines}
              value={null}
              onChange={take}
              inputValue={picker.text}
              onInputChange={picker.type}
              // The list is open while there is text; PickerInput sees to it. An arrow key opens it without.
              menuTrigger="manual"
              allowsEmptyCollection
              // Otherwise Escape and leaving the field would clear the text.
              allowsCustomValue
            >
              <PickerInput id={name} picker={picker} onTake={take} onRemoveLast={removeLast} />
              <BodyPartOptions picker={picker} chosen={chosen} />
            </ComboBox>
            <ChosenParts chosen={chosen} parts={parts} onRemove={removeByButton} />
            <div role="status" className={visuallyHiddenClass}>
              {picker.status}
            </div>
          </FieldShell>
        </div>
        <BodyMap
          rows={picker.rows}
          chosen={chosen}
          onChoose={picker.add}
          onRemove={picker.remove}
          onAsk={ask}
        />
      </div>
    </div>
  );
}
