import { useContext, type Ref } from 'react';
import { ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { PopoverContext } from 'react-aria-components/Popover';
import { useSlottedContext } from 'react-aria-components/slots';
import type { BodyPartMatch } from '#clinical/bodyPartSearch.ts';
import css from './BodyPartPicker.module.css';
import { noteOn } from './pickerWords.ts';
import type { Picker } from './usePicker.ts';

/**
 * The list under the picker's text field. It pushes down what is below instead of covering it: the chosen parts stay in
 * sight, and in a portal the frame grows with it.
 */
export function BodyPartOptions({ picker }: { readonly picker: Picker }) {
  const state = useContext(ComboBoxStateContext);
  // Where the library wants to know its list, so that pointing at an option is not taken for leaving the field.
  const popover = useSlottedContext(PopoverContext);
  const { options, isChosen, lead, empty, hidden } = picker;
  const list = (
    <ListBox<BodyPartMatch>
      className={css['list'] ?? ''}
      aria-label="Body parts found"
      items={options}
      renderEmptyState={() => <p className={css['small']}>{empty}</p>}
    >
      {(match) => <Option match={match} note={noteOn(match, isChosen(match))} />}
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

function Option({ match, note }: { readonly match: BodyPartMatch; readonly note: string }) {
  return (
    <ListBoxItem id={match.key} textValue={`${match.label} ${note}`.trim()} className={css['option'] ?? ''}>
      <span>{match.label}</span>
      {note !== '' && <span className={css['note']}>{note}</span>}
    </ListBoxItem>
  );
}
