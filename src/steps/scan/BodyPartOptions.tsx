import { useContext, type Ref } from 'react';
import { ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { Header, ListBox, ListBoxSection } from 'react-aria-components/ListBox';
import { PopoverContext } from 'react-aria-components/Popover';
import { useSlottedContext } from 'react-aria-components/slots';
import css from './BodyPartOptions.module.css';
import { PickerLine } from './PickerLine.tsx';
import type { Picker } from './usePicker.ts';

interface BodyPartOptionsProps {
  readonly picker: Picker;
  /** Ids of the chosen parts. */
  readonly chosen: readonly number[];
}

/**
 * The list under the picker's text field. It pushes down what is below instead of covering it: the chosen parts stay in
 * sight, and in a portal the frame grows with it.
 */
export function BodyPartOptions({ picker, chosen }: BodyPartOptionsProps) {
  const state = useContext(ComboBoxStateContext);
  // Where the library wants to know its list, so that pointing at an option is not taken for leaving the field.
  const popover = useSlottedContext(PopoverContext);
  const { sections, lead, empty, hidden } = picker;
  const list = (
    <ListBox
      className={css['list'] ?? ''}
      aria-label="Body parts found"
      // Enter takes what was typed or moved to by key, wherever the mouse happens to rest.
      shouldFocusOnHover={false}
      renderEmptyState={() => <p className={css['small']}>{empty}</p>}
    >
      {sections.map(({ key, title, rows }) =>
        title === '' ? (
          rows.map((row, index) => (
            <PickerLine key={row.own.key} row={row} line={index + 1} chosen={chosen} />
          ))
        ) : (
          <ListBoxSection key={key} id={key} className={css['section'] ?? ''}>
            <Header className={css['heading'] ?? ''}>{title}</Header>
            {rows.map((row, index) => (
              <PickerLine key={row.own.key} row={row} line={index + 1} chosen={chosen} />
            ))}
          </ListBoxSection>
        ),
      )}
    </ListBox>
  );
  // Without a state this is the copy from which the library collects the options; it is never shown.
  if (!state) return list;
  if (!state.isOpen) return null;
  return (
    <div className={css['options']} ref={popover?.ref as Ref<HTMLDivElement>}>
      {lead !== '' && <p className={css['lead']}>{lead}</p>}
      {list}
      {hidden > 0 && <p className={css['small']}>{`${hidden} more: type to find them`}</p>}
    </div>
  );
}
