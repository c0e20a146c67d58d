import { deriveKey } from './keys.ts';
import { createSealer, type Sealer } from './seal.ts';

const maxKept = 1_000;

/** Gives what seals everything that belongs to one clinician, with a key that is nobody else's. */
export type SealerOf = (clinicianId: string) => Sealer;

/** See {@link SealerOf}. Keys are derived when they are needed, and the last thousand or so remembered. */
export function createSealerOf(vaultKey: Buffer): SealerOf {
  const kept = new Map<string, Sealer>();
  return (clinicianId) => {
    const known = kept.get(clinicianId);
    if (known) return known;
    const made = createSealer(deriveKey(vaultKey, 'clinician', clinicianId));
    if (kept.size >= maxKept) kept.clear();
    kept.set(clinicianId, made);
    return made;
  };
}
