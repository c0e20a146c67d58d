import { memo, type CSSProperties } from 'react';
import { ListBoxItem } from 'react-aria-components/ListBox';
import type { BodyPartMatch } from '#clinical/bodyPartSearch.ts';
import { Icon } from '#ui/Icon.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import css from './BodyPartOptions.module.css';
import type { PickerOption, PickerRow } from './pickerList.ts';
import { noteOn } from './pickerWords.ts';

interface PickerLineProps {
  readonly row: PickerRow;
  /** Which line it is below its heading, counted from 1. */
  readonly line: number;
  /** Ids of the chosen parts. */
  readonly chosen: readonly number[];
}

/**
 * One line of the list: its own option with the name, and beside it the sides, each to be pressed at once. They are
 * options like the others, since a list box may hold nothing else, and so they say the part too: "Left ankle". The side
 * that was typed is drawn as a piece of the own option, which stands for it.
 */
export const PickerLine = memo(function PickerLine({ row, line, chosen }: PickerLineProps) {
  const { own, cells } = row;
  const isChosen = ({ adds }: BodyPartMatch) =>
    adds.length > 0 && adds.every(({ id }) => chosen.includes(id));
  const sides = cells.filter(({ match }) => match.side !== undefined);
  const isAlone = cells.length === 1;
  const isLong = !isAlone && needsRoom(own.match.label);
  const edgesOf = (cell: PickerOption) => ({
    'data-side': cell.match.side,
    'data-first': cell === sides[0] || undefined,
    'data-last': cell === sides.at(-1) || undefined,
    'data-chosen': isChosen(cell.match) || undefined,
    'data-long': isLong || undefined,
  });
  const note = noteOn(own.match, isChosen(own.match));
  // Of what the sides beside it show there is no need to write.
  const isNoteSeen = isAlone || own.match.withoutSide;
  const style = { '--line': line } as CSSProperties;
  return (
    <>
      <ListBoxItem
        id={own.key}
        textValue={`${own.match.label} ${note}`.trim()}
        className={css['own'] ?? ''}
        style={style}
        data-alone={isAlone || undefined}
        data-long={isLong || undefined}
      >
        {own.match.label}
        {note !== '' && <Note words={note} isSeen={isNoteSeen} />}
        {!isAlone && own.match.side !== undefined && (
          <span aria-hidden="true" className={css['side']} {...edgesOf(own)}>
            <SideWords label={own.match.label} isChosen={isChosen(own.match)} isPartSaid={false} />
          </span>
        )}
      </ListBoxItem>
      {sides
        .filter((cell) => cell !== own)
        .map((cell) => (
          <ListBoxItem
            key={cell.key}
            id={cell.key}
            textValue={`${cell.match.label} ${noteOn(cell.match, isChosen(cell.match))}`.trim()}
            className={css['side'] ?? ''}
            style={style}
            {...edgesOf(cell)}
          >
            <SideWords label={cell.match.label} isChosen={isChosen(cell.match)} isPartSaid />
          </ListBoxItem>
        ))}
    </>
  );
});

/** Whether a name would be torn apart, or pile up, in a third of a narrow list. */
function needsRoom(label: string): boolean {
  return label.length > 26 || label.split(' ').some((word) => word.length > 11);
}

function Note({ words, isSeen }: { readonly words: string; readonly isSeen: boolean }) {
  if (!isSeen) return <VisuallyHidden>, {words}</VisuallyHidden>;
  return (
    <>
      {' '}
      <span className={css['note']}>{words}</span>
    </>
  );
}

interface SideWordsProps {
  /** "Left ankle". */
  readonly label: string;
  readonly isChosen: boolean;
  readonly isPartSaid: boolean;
}

/** The side in the eye, the part in the ear. */
function SideWords({ label, isChosen, isPartSaid }: SideWordsProps) {
  const [side = ''] = label.split(' ', 1);
  return (
    <>
      {isChosen && <Icon name="tick" />}
      {side}
      {isPartSaid && (
        <VisuallyHidden>
          {label.slice(side.length)}
          {isChosen && ', already chosen'}
        </VisuallyHidden>
      )}
    </>
  );
}
