import { useMemo, useState } from 'react';
import { createBodyPartSearch, sideOptions, type BodyPartMatch } from '#clinical/bodyPartSearch.ts';
import { jointRows, type JointRow } from '#clinical/joints.ts';
import type { BodyPart } from '#contract/referral.ts';
import { partLabel } from './partLabel.ts';
import { changed, lead, nothingFound } from './pickerWords.ts';

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
}

/** More rows than these are not put into the list at once; typing brings the others. */
const shownAtMost = 100;

/** The picker's state: what is typed, what can be chosen, and what was said about it. */
export function usePicker({ modality, parts, isLoading, chosen, onChange, text, onText }: PickerProps) {
  const rows = useMemo(() => jointRows(parts), [parts]);
  const search = useMemo(() => createBodyPartSearch(parts), [parts]);
  const [asked, setAsked] = useState<{ row: JointRow; parts: readonly BodyPart[] }>();
  const [said, setSaid] = useState('');
  const result = useMemo(() => search(text), [search, text]);
  // A row of another modality's list must not be answered: its ids mean something else now.
  const asking = asked?.parts === parts ? asked.row : undefined;
  const options = useMemo(
    () => (asking ? sideOptions(asking) : result.matches.slice(0, shownAtMost)),
    [asking, result],
  );
  const leading = lead(result, asking);
  const empty = options.length === 0 ? nothingFound(text, modality, isLoading, parts.length) : '';

  function type(typed: string): void {
    onText(typed);
    setAsked(undefined);
    setSaid('');
  }

  function isChosen({ adds }: BodyPartMatch): boolean {
    return adds.length > 0 && adds.every(({ id }) => chosen.includes(id));
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
    options,
    isChosen,
    choose,
    add,
    remove,
    lead: leading,
    empty,
    hidden: asking ? 0 : result.matches.length - options.length,
    /** What Enter takes when no other option is pointed at. A side is never pointed at beforehand. */
    first: asking || !result.enterTakesFirst ? undefined : options[0],
    status: said || leading || (text === '' ? '' : empty),
  };
}

/** See {@link usePicker}. */
export type Picker = ReturnType<typeof usePicker>;
