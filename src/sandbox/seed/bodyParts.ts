import { raise } from '#lib/raise.ts';
import { bodyPartNamesByModality } from './bodyPartNames.ts';
import { modalities, type Modality } from './modalities.ts';

/** A body part as seeded. The same part under another modality has another id. */
export interface SeedBodyPart {
  readonly id: number;
  readonly name: string;
  readonly modality: Modality;
}

const idsPerModality = 200;

/** Every body part: MRI from 1, CT from 201, and so on. The MRI ankles are 63 and 64, as in the public guide's example. */
export const bodyParts: readonly SeedBodyPart[] = modalities.flatMap((modality, index) =>
  bodyPartNamesByModality[modality].map((name, place) => ({
    id: index * idsPerModality + place + 1,
    name,
    modality,
  })),
);

const byId = new Map(bodyParts.map((part) => [part.id, part] as const));

/** The body part with this id, if there is one. */
export const findBodyPart = (id: number): SeedBodyPart | undefined => byId.get(id);

/**
 * The id of a body part by its exact name.
 * @throws Error when the modality has no part of that name.
 */
export function bodyPartId(modality: Modality, name: string): number {
  const part = bodyParts.find((each) => each.modality === modality && each.name === name);
  return part?.id ?? raise(`no body part ${name} for ${modality}`);
}
