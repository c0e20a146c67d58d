import { useContext, useEffect, useEffectEvent, type KeyboardEvent } from 'react';
import { ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { controlClass } from '#ui/FieldShell.tsx';
import css from './BodyPartPicker.module.css';
import { moved } from './optionMoves.ts';
import { useLeaveAfterClick } from './useLeaveAfterClick.ts';
import { useReachablePage } from './useReachablePage.ts';
import type { Picker } from './usePicker.ts';

interface PickerInputProps {
  /** Of the text field. */
  readonly id: string;
  readonly picker: Picker;
  readonly onTake: (key: string) => void;
  readonly onRemoveLast: () => void;
}

/**
 * The text field of the picker with the keys that the library's combobox has not: Enter takes the first match and never
 * submits the form while there is text, Backspace in the empty field removes the last part, Tab chooses nothing, and the
 * arrow keys know the lines of the list.
 */
export function PickerInput({ id, picker, onTake, onRemoveLast }: PickerInputProps) {
  const state = useContext(ComboBoxStateContext);
  const first = picker.first?.key;
  const focused = state?.selectionManager.focusedKey?.toString();
  const isOpen = state?.isOpen ?? false;

  useReachablePage(id, isOpen);
  const onBlurCapture = useLeaveAfterClick(() => state?.setFocused(false));

  function open(): void {
    state?.open(first === undefined ? null : 'first', 'input');
  }

  const showList = useEffectEvent((show: boolean) => (show ? open() : state?.close()));
  // Not for text that comes from a draft: nobody is in the field then. The document is asked, because the library's own
  // idea of the focus also follows the option that is pointed at.
  useEffect(() => showList(picker.text !== '' && document.activeElement?.id === id), [picker.text, id]);

  // Whenever the text changes the library points at nothing; point at what Enter would take.
  useEffect(() => {
    if (isOpen && focused === undefined && first !== undefined) state?.selectionManager.setFocusedKey(first);
  }, [isOpen, focused, first, state]);

  function enter(event: KeyboardEvent): void {
    const pointedAt = isOpen ? picker.options.find(({ key }) => key === focused) : undefined;
    // An Enter held down after taking a part must not go on to submit the form.
    if (picker.text === '' && !pointedAt && !event.repeat) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    const match = pointedAt ?? picker.first;
    if (!isOpen) open();
    else if (match) onTake(match.key);
  }

  /** Points at what an arrow key leads to. Right and Left are the text's own until the caret has reached its end. */
  function move(event: KeyboardEvent, { selectionStart, selectionEnd, value }: HTMLInputElement): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const isAlong = event.key === 'ArrowRight' || event.key === 'ArrowLeft';
    if (isAlong && (selectionStart !== selectionEnd || selectionEnd !== value.length)) return;
    // The library would open the list at its end, which is a side.
    const opens = !isOpen && event.key === 'ArrowUp';
    const to = isOpen ? moved(picker.lines, focused, event.key) : undefined;
    // Where the caret has nowhere to go, the library would still point at nothing from then on.
    const stays = isOpen && isAlong && (value === '' || event.key === 'ArrowRight');
    if (to === undefined && !opens && !stays) return;
    event.preventDefault();
    event.stopPropagation();
    if (opens) state?.open('first', 'manual');
    else if (to !== undefined) state?.selectionManager.setFocusedKey(to);
  }

  function onKeyDownCapture(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.target instanceof HTMLInputElement) move(event, event.target);
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) enter(event);
    // A Backspace held down to clear the text stops there.
    if (event.key === 'Backspace' && picker.text === '' && !event.repeat) onRemoveLast();
    if (event.key === 'Escape' && !isOpen && picker.text !== '') picker.type('');
    // The library would take the option that is pointed at.
    if (event.key === 'Tab') event.stopPropagation();
  }

  return (
    <div onKeyDownCapture={onKeyDownCapture} onBlurCapture={onBlurCapture}>
      <div className={css['opens']}>
        {/* By pointer the whole list is a click away, as by the arrow keys. */}
        <Input
          className={controlClass ?? ''}
          autoComplete="off"
          enterKeyHint="enter"
          onClick={() => !isOpen && open()}
        />
      </div>
      {picker.text.trim() !== '' && state?.isFocused === false && (
        <p className={css['left']}>
          “{picker.text.trim()}” is not added yet: press Enter in the field to add it.
        </p>
      )}
    </div>
  );
}
