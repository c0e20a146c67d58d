import { describe, expect, it } from 'vitest';
import { isIonising } from './ionising.ts';

describe('isIonising', () => {
  it.each([
    'X-ray | X-Ray | XRAY | x ray | Xrays | XR | Plain film | Digital radiography (DR) | Chest radiograph',
    'CT | ct | CT scan | CT with contrast | Computed tomography (CT) | CTPA | HRCT | Low-dose CT | CT angiogram | CBCT',
    'DEXA | DXA | DEXA scan | Bone densitometry | Bone density',
    'PET | PET/CT | PET-CT | PET-MRI | SPECT | Nuclear medicine | Bone scan | Mammography | Mammogram | Fluoroscopy | OPG',
  ])('%s', (names) => {
    for (const name of names.split(' | ')) expect([name, isIonising(name)]).toEqual([name, true]);
  });

  it.each([
    'MRI | mri | Open MRI | Upright MRI | MRI scan | 3T MRI | MRCP | MR arthrogram | MRA | Magnetic resonance imaging',
    'Ultrasound | US | USS | Doppler ultrasound | Ultrasound-guided injection | Echocardiogram',
    'Thermography | Electrocardiogram | Spectroscopy',
  ])('not: %s', (names) => {
    for (const name of ['', ...names.split(' | ')]) expect([name, isIonising(name)]).toEqual([name, false]);
  });
});
