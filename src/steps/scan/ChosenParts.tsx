import type { BodyPart } from '#contract/referral.ts';
import { Chip, chipListClass } from '#ui/Chip.tsx';
import css from './BodyPartPicker.module.css';
import { partLabel } from './partLabel.ts';

interface ChosenPartsProps {
  readonly chosen: readonly number[];
  readonly parts: readonly BodyPart[];
  readonly onRemove: (id: number) => void;
}

/** The chosen parts in words, each with its way out. */
export function ChosenParts({ chosen, parts, onRemove }: ChosenPartsProps) {
  if (chosen.length === 0) return null;
  return (
    <ul aria-label="Chosen body parts" className={`${chipListClass ?? ''} ${css['chosen'] ?? ''}`}>
      {chosen.map((id) => {
        const label = partLabel(id, parts);
        return (
          <li key={id}>
            <Chip removeLabel={`Remove ${label}`} onRemove={() => onRemove(id)}>
              {label}
            </Chip>
          </li>
        );
      })}
    </ul>
  );
}
