import { describe, expect, it } from 'vitest';
import { bodySite } from './bodySite.ts';
import { bodySiteCodes } from './bodySiteCodes.ts';
import { hasCheckDigit } from './testing/hasCheckDigit.ts';

describe('bodySite', () => {
  it.each([
    ['Lumbar spine', '122496007'],
    ['Left ankle', '70258002:272741003=7771000'],
    ['Right knee', '72696002:272741003=24028007'],
    ['RIGHT KNEE', '72696002:272741003=24028007'],
    ['Ankle - L', '70258002:272741003=7771000'],
    ['Knee (right)', '72696002:272741003=24028007'],
    ['Hip, left', '29836001:272741003=7771000'],
    ['R shoulder', '16982005:272741003=24028007'],
    ['Both hand', '85562004:272741003=51440002'],
    ['Bilateral hip', '29836001:272741003=51440002'],
    ['Left temporomandibular joint (TMJ)', '53620006:272741003=7771000'],
    ['Internal auditory meatus (IAM)', '361078006'],
    ['  Left  upper  arm ', '40983000:272741003=7771000'],
    ['Chest, abdomen and pelvis', '416775004'],
  ])('codes %j, its side within the code', (name, code) => {
    expect(bodySite(name)).toEqual({
      coding: [{ system: 'http://snomed.info/sct', code, display: name.trim() }],
      text: name.trim(),
    });
  });

  it.each([
    'Left big toe',
    'Left or right ankle',
    'Left ankle right',
    'Ankle left side view',
    'Left',
    'Knee joint space',
    'Somewhere',
    'constructor',
    'Left __proto__',
    '',
  ])('leaves %j in words', (name) => {
    expect(bodySite(name)).toEqual({ text: name });
  });

  it('knows no code that SNOMED CT cannot have given', () => {
    for (const [name, code] of Object.entries(bodySiteCodes))
      expect([name, hasCheckDigit(code)]).toEqual([name, true]);
    expect(hasCheckDigit('70258003')).toBe(false);
  });
});
