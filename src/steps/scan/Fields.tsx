import { useFormContext } from 'react-hook-form';
import type { Referral } from '#contract/referral.ts';
import { optionId } from '#ui/fieldIds.ts';
import { focusField } from '#ui/focusField.ts';
import { RadioField } from '#ui/RadioField.tsx';
import type { FieldsProps } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import { BodyPartPicker } from './BodyPartPicker.tsx';
import css from './Fields.module.css';
import { ModalityQuestion } from './ModalityQuestion.tsx';
import { PartsStatus } from './PartsStatus.tsx';
import { ReleaseNotice } from './ReleaseNotice.tsx';
import type { ScanValues } from './schema.ts';
import { useModalityChange } from './useModalityChange.ts';
import { useScan } from './useScan.ts';

/** The fields of "Scan". */
export function Fields({ referral, context }: FieldsProps<Referral, JourneyContext>) {
  const { errors } = useFormContext<ScanValues>().formState;
  const scan = useScan();
  const changing = useModalityChange(scan);
  const { modality, wanted, chosen, typed, parts, query, answer } = scan;
  const offered = context.partner.modalities;
  // A modality that the partner no longer offers is still the referral's, so it is shown.
  const modalities = modality === '' || offered.includes(modality) ? offered : [...offered, modality];
  return (
    <>
      <div className={css['modality']}>
        <RadioField
          name="modality"
          legend="Modality"
          options={modalities.map((value) => ({ value, label: value }))}
          // What was selected last stays selected while it asks: the focus is on it.
          value={wanted || modality}
          onChange={({ currentTarget }) => changing.want(currentTarget.value)}
          error={errors.modality?.message}
        />
        <ModalityQuestion
          modality={modality}
          wanted={wanted}
          changing={changing}
          error={errors.wantedModality?.message}
          onAnswered={(value) => focusField(optionId('modality', value, modalities.indexOf(value)))}
        />
      </div>
      <div className={css['parts']}>
        <BodyPartPicker
          modality={modality}
          parts={parts}
          isLoading={query.isLoading}
          chosen={chosen}
          onChange={(ids) => answer({ bodyPartIds: [...ids] })}
          text={typed}
          onText={(text) => answer({ typed: text })}
          referralId={referral?.id}
          error={errors.bodyPartIds?.message}
        />
        <PartsStatus modality={modality} query={query} />
        <ReleaseNotice referral={referral} modality={modality} bodyPartIds={chosen} />
      </div>
    </>
  );
}
