import { describe, expect, it } from 'vitest';
import { noteHeadings, type NoteHeading } from './noteHeadings.ts';
import { noteHints } from './noteHints.ts';
import { findContradictions } from './notes/contradictions.ts';

const hintsOf = (modality: string, parts: string, gender = '') =>
  noteHints({ modality, parts: parts === '' ? [] : parts.split(', '), gender });

const wordsOf = (heading: NoteHeading, modality: string, parts: string, gender = '') =>
  hintsOf(modality, parts, gender)
    .headings.find((hint) => hint.heading === heading)
    ?.prompts.map(({ about, words }) => (about === undefined ? words : `${about}: ${words}`))
    .join(' | ');

const emergencyOf = (modality: string, parts: string) => hintsOf(modality, parts).emergencies.join(' ');

describe('noteHints', () => {
  it.each<[modality: string, parts: string, heading: NoteHeading, words: RegExp]>([
    ['MRI', 'Lumbar spine', 'Red flags', /saddle numbness.*bladder/],
    ['mri scan', 'L-spine', 'Examination', /straight leg raise/],
    ['CT', 'Whole spine', 'Red flags', /saddle numbness.*\| Cervical spine: .*unsteady gait/],
    ['MRI', 'Cervical spine', 'Red flags', /myelopathy/],
    ['MRI', 'T spine', 'Red flags', /unsteady legs/],
    ['MRI', 'Left sacroiliac joint', 'Symptoms', /morning stiffness/],
    ['MRI', 'Left knee', 'Symptoms', /locking, giving way/],
    ['MRI', 'Knee - R', 'Injury', /twist or blow/],
    ['X-ray', 'Right wrist', 'Injury', /how it happened/],
    ['X-Ray', 'Left ankle', 'Examination', /four steps/],
    ['Ultrasound', 'Left shoulder', 'Examination', /cuff power/],
    ['Ultrasound', 'Abdominal wall', 'Size and growth', /size in cm, how long/],
    ['Ultrasound', 'Thyroid', 'Size and growth', /for a lump/],
    ['CT', 'Chest, abdomen and pelvis', 'Contrast safety', /latest eGFR/],
    ['CT', 'Chest', 'Red flags', /coughing up blood/],
    ['DEXA', 'Lumbar spine and hips', 'Fracture risk', /steroid tablets.*parent’s hip fracture/],
    ['DXA', 'Left forearm', 'Previous imaging or surgery', /earlier DEXA/],
    ['MRI', 'Brain', 'Red flags', /sudden severe headache/],
    ['MRI', 'Internal auditory meatus (IAM)', 'Examination', /audiogram/],
    ['MRI', 'Prostate', 'Examination', /PSA/],
    ['Ultrasound', 'Carotid arteries', 'Symptoms', /which eye/],
    ['MRI', 'Left ankle', 'Previous imaging or surgery', /metal/],
  ])('%s of %s: %s', (modality, parts, heading, words) => {
    expect(wordsOf(heading, modality, parts)).toMatch(words);
  });

  it.each<[modality: string, parts: string, heading: NoteHeading]>([
    ['MRI', 'Lumbar spine', 'Contrast safety'],
    ['CT', 'Left ankle', 'Contrast safety'],
    ['MRI', 'Lumbar spine', 'Fracture risk'],
    ['MRI', 'Left knee', 'Size and growth'],
    ['Ultrasound', 'Carotid arteries', 'Size and growth'],
    ['Ultrasound', 'Left leg veins', 'Size and growth'],
    ['DEXA', 'Left hip', 'Injury'],
    ['X-ray', 'Left knee', 'Treatment so far'],
  ])('%s of %s does not offer %s', (modality, parts, heading) => {
    expect(hintsOf(modality, parts).headings.map((hint) => hint.heading)).not.toContain(heading);
  });

  it.each([
    ['MRI', 'Lumbar spine', /cauda equina.*emergency MRI/],
    ['Ultrasound', 'Left leg veins', /deep vein thrombosis/],
    ['Ultrasound', 'Scrotum', /torsion/],
    ['CT', 'Coronary arteries', /last 12 hours/],
    ['Ultrasound', 'Carotid arteries', /TIA/],
  ])('%s of %s says what must not wait', (modality, parts, sentence) => {
    expect(emergencyOf(modality, parts)).toMatch(sentence);
  });

  it.each([
    ['DEXA', 'Lumbar spine'],
    ['MRI', 'Left knee'],
  ])('%s of %s has no emergency of its own', (modality, parts) => {
    expect(emergencyOf(modality, parts)).toBe('');
  });

  it('asks nobody about organs that they do not have', () => {
    expect(wordsOf('Symptoms', 'Ultrasound', 'Pelvis', 'male')).toMatch(/^urinary/);
    expect(wordsOf('Symptoms', 'Ultrasound', 'Pelvis', 'female')).toMatch(/^last period/);
    expect(wordsOf('Symptoms', 'Ultrasound', 'Pelvis')).toMatch(/^Pelvis: .* \| Prostate: /);
    expect(wordsOf('Symptoms', 'MRI', 'Prostate', 'other')).toMatch(/^urinary/);
  });

  it('says which part a prompt is about only where parts differ', () => {
    expect(wordsOf('Examination', 'MRI', 'Left ankle, Right ankle')).toMatch(/^point/);
    expect(wordsOf('Examination', 'MRI', 'Lumbar spine, Left knee')).toMatch(/^Lumbar spine: .* \| Knee: /);
  });

  it.each([
    ['', ''],
    ['Thermography', 'Left knee'],
    ['MRI', 'Widget'],
  ])('offers the headings that every scan has for %s of %s', (modality, parts) => {
    expect(hintsOf(modality, parts).headings.map(({ heading }) => heading)).toEqual([
      'Symptoms',
      'Duration',
      'Injury',
      'Examination',
      'Red flags',
      'Previous imaging or surgery',
      'Question',
    ]);
  });

  it.each(['MRI', 'CT', 'Ultrasound', 'X-ray', 'DEXA'])('its headings contradict no %s', (modality) => {
    const notes = noteHeadings.map((heading) => `${heading}: `).join('\n');
    for (const part of ['Left knee', 'Lumbar spine', 'Chest', 'Brain', 'Scrotum', 'Widget'])
      expect(findContradictions(notes, { modality, parts: [part], gender: 'female' })).toEqual([]);
  });
});
