import { isIonising } from '#clinical/ionising.ts';
import type { PartnerFeatures } from '#contract/own/session.ts';

interface Props {
  readonly declarations: PartnerFeatures['declarations'];
  /** As the upstream spells it; '' while none is chosen. */
  readonly modality: string;
}

/** What handing the referral over declares, in the partner's words. It stands by the button that does it. */
export function Declaration({ declarations, modality }: Props) {
  const sentences = [declarations.submit, ...(isIonising(modality) ? [declarations.ionising] : [])];
  return <p>{sentences.join(' ')}</p>;
}
