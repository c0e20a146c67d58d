import { useFormContext } from 'react-hook-form';
import type { Referral } from '#contract/referral.ts';
import { RadioField } from '#ui/RadioField.tsx';
import type { FieldsProps } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import { BodyPartPicker } from './BodyPartPicker.tsx';
import css from './Fields.module.css';
import { PartsStatus } from './PartsStatus.tsx';
import { RemovedParts } from './RemovedParts.tsx';
import type { ScanValues } from './schema.ts';
import { useScan } from './useScan.ts';

/** The fields of "Scan". */
export function Fields({ context }: FieldsProps<Referral, JourneyContext>) {
  const { register, formState } = useFormContext<ScanValues>();
  const { modality, chosen, typed, parts, query, removed, choose, type, changeModality, undo } = useScan();
  const offered = context.partner.modalities;
  // A modality that the partner no longer offers is still the referral's, so it is shown.
  const modalities = modality === '' || offered.includes(modality) ? offered : [...offered, modality];
  return (
    <>
      <RadioField
        legend="Modality"
        options={modalities.map((value) => ({ value, label: value }))}
        error={formState.errors.modality?.message}
        {...register('modality', { onChange: changeModality })}
      />
      <div className={css['parts']}>
        <RemovedParts modality={modality} removed={removed} onUndo={undo} />
        <BodyPartPicker
          modality={modality}
          parts={parts}
          isLoading={query.isLoading}
          chosen={chosen}
          onChange={choose}
          text={typed}
          onText={type}
          error={formState.errors.bodyPartIds?.message}
        />
        <PartsStatus modality={modality} query={query} />
      </div>
    </>
  );
}
