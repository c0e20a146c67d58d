import { useMemo, useState } from 'react';
import { createBodyPartSearch, type BodyPartMatch } from '#clinical/bodyPartSearch.ts';
import { jointRows, type JointRow } from '#clinical/joints.ts';
import type { BodyPart } from '#contract/referral.ts';
import { partLabel } from './partLabel.ts';
import { listOf, listOfSides } from './pickerList.ts';
import { changed, lead, nothingFound } from './pickerWords.ts';
import { useRowUses } from './useRowUses.ts';

/** What the picker is given. */
export interface PickerProps {
  readonly modality: string;
  /** Everything that the modality offers; empty while it loads. */
  readonly parts: readonly BodyPart[];
  readonly isLoading: boolean;
  /** Ids of the chosen parts, in the order they were chosen. */
  readonly chosen: readonly number[];
  readonly onChange: (ids: readonly number[]) => void;
  /** What stands in the field. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The referral on the screen, which is no earlier one. */
  readonly referralId: string | undefined;
}

/** The picker's state: what is typed, what can be chosen, and what was said about it. */
export function usePicker(props: PickerProps) {
  const { modality, parts, isLoading, chosen, onChange, text, onText, referralId } = props;
  const rows = useMemo(() => jointRows(parts), [parts]);
  const search = useMemo(() => createBodyPartSearch(parts), [parts]);
  const uses = useRowUses(rows, modality, referralId);
  const [asked, setAsked] = useState<{ row: JointRow; parts: readonly BodyPart[] }>();
  const [said, setSaid] = useState('');
  const result = useMemo(() => search(text, uses), [search, text, uses]);
  // A row of another modality's list must not be answered: its ids mean something else now.
  const asking = asked?.parts === parts ? asked.row : undefined;
  const { sections, hidden } = useMemo(
    () => (asking ? listOfSides(asking) : listOf(result, uses)),
    [asking, result, uses],
  );
  const lines = useMemo(() => sections.flatMap((section) => section.rows), [sections]);
  const options = useMemo(() => lines.flatMap(({ cells }) => cells), [lines]);
  const leading = lead(result, asking);
  const empty = options.length === 0 ? nothingFound(text, modality, isLoading, parts.length) : '';

  function type(typed: string): void {
    onText(typed);
    setAsked(undefined);
    setSaid('');
  }

  /** Takes an option. One that asks is followed by its sides; otherwise the field is empty again for the next. */
  function choose(match: BodyPartMatch): void {
    if (match.adds.length === 0) {
      // The row's name stays, so that a side can also be typed behind it.
      onText(`${match.row.name} `);
      setAsked({ row: match.row, parts });
      return;
    }
    const added = match.adds.map(({ id }) => id).filter((id) => !chosen.includes(id));
    type('');
    if (added.length > 0) onChange([...chosen, ...added]);
    setSaid(
      added.length > 0
        ? changed(match.label, 'added', chosen.length + added.length)
        : `${match.label} is already chosen, ${chosen.length} selected`,
    );
  }

  function add(ids: readonly number[]): void {
    onChange([...chosen, ...ids]);
    setSaid(changed(labelsOf(ids), 'added', chosen.length + ids.length));
  }

  function remove(ids: readonly number[]): void {
    onChange(chosen.filter((each) => !ids.includes(each)));
    setSaid(changed(labelsOf(ids), 'removed', chosen.length - ids.length));
  }

  const labelsOf = (ids: readonly number[]) => ids.map((id) => partLabel(id, parts)).join(', ');

  return {
    rows,
    text,
    type,
    /** What the list shows, by heading. */
    sections,
    /** The same without the headings. */
    lines,
    /** All that can be pressed in it. */
    options,
    choose,
    add,
    remove,
    lead: leading,
    empty,
    hidden,
    /** What Enter takes when no other option is pointed at. A side is never pointed at beforehand. */
    first: asking || !result.enterTakesFirst ? undefined : lines[0]?.own,
    status: said || leading || (text === '' ? '' : empty),
  };
}

/** See {@link usePicker}. */
export type Picker = ReturnType<typeof usePicker>;
