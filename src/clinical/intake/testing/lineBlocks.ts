import type { BlockRow } from './blockRow.ts';

/** One line, as it stands in a banner, a letter or a message. */
export const lineBlocks: readonly BlockRow[] = [
  [
    'DOE, John (Mr) DOB 30-Jan-1999, 123 Drury Lane, Stockport SK7 2EB, 07700 900123, john@example.com',
    'John | DOE | 30/1/1999 | – | john@example.com | 07700 900123 | 123 Drury Lane | – | Stockport | SK7 2EB',
    [],
  ],
  [
    'DOE, John (Mr)  Born 30-Jan-1999 (27y)  Gender Male  NHS No. 943 476 5919',
    'John | DOE | 30/1/1999 | male | – | – | – | – | – | –',
    ['27y', 'NHS number'],
  ],
  [
    'DOE, John (Mr) Born 30-Jan-1999 (27y) Gender Male NHS No. 943 476 5919 Address 1 High Street, Hove, BN3 2AB Phone 07700 900123',
    'John | DOE | 30/1/1999 | male | – | 07700 900123 | 1 High Street | – | Hove | BN3 2AB',
    ['27y', 'NHS number'],
  ],
  [
    'Re: Mr John Doe, DOB 30/01/1999, 123 Drury Lane, Stockport, SK7 2EB',
    'John | Doe | 30/1/1999 | – | – | – | 123 Drury Lane | – | Stockport | SK7 2EB',
    [],
  ],
  [
    'Doe, John, 123 Drury Lane, Stockport SK7 2EB',
    'John | Doe | – | – | – | – | 123 Drury Lane | – | Stockport | SK7 2EB',
    [],
  ],
  [
    'Hove, Sussex, BN3 2AB, 07700 900123',
    '– | – | – | – | – | 07700 900123 | – | – | – | BN3 2AB',
    ['Hove, Sussex'],
  ],
  [
    'Diane Lane, 30/01/1999, F, 07700 900123',
    'Diane | Lane | 30/1/1999 | female | – | 07700 900123 | – | – | – | –',
    [],
  ],
  [
    'Park Lane, Stockport, SK7 2EB, 07700 900123',
    '– | – | – | – | – | 07700 900123 | – | – | – | SK7 2EB',
    ['Park Lane, Stockport'],
  ],
  [
    'SMITH, F, 30/01/1999, 07700 900123',
    '– | – | 30/1/1999 | – | – | 07700 900123 | – | – | – | –',
    ['SMITH, F'],
  ],
  [
    'SMITH, Jane (F), 30/01/1999, 07700 900123 (M)',
    'Jane | SMITH | 30/1/1999 | female | – | 07700 900123 | – | – | – | –',
    [],
  ],
  [
    'Garcia Lopez, Maria, 30/01/1999, 07700 900123',
    '– | – | 30/1/1999 | – | – | 07700 900123 | – | – | – | –',
    ['Garcia Lopez, Maria'],
  ],
  [
    'JOHN DOE, 30/01/1999, 07700 900123',
    '– | – | 30/1/1999 | – | – | 07700 900123 | – | – | – | –',
    ['JOHN DOE'],
  ],
  [
    'John van der Berg, 30/01/1999, 07700 900123',
    '– | – | 30/1/1999 | – | – | 07700 900123 | – | – | – | –',
    ['John van der Berg'],
  ],
  [
    'DOE, John 05/04/1999, 07700 900123, SK7 2EB',
    'John | DOE | – | – | – | 07700 900123 | – | – | – | SK7 2EB',
    ['05/04/1999'],
  ],
  [
    'DOB: 01/30/1999, Doe, John, 07700 900123, SK7 2EB',
    'John | Doe | – | – | – | 07700 900123 | – | – | – | SK7 2EB',
    ['DOB: 01/30/1999'],
  ],
  [
    'Occupation: Teacher, John Doe, DOB 30/01/1999, 07700 900123',
    '– | – | 30/1/1999 | – | – | 07700 900123 | – | – | – | –',
    ['Occupation: Teacher, John Doe'],
  ],
  [
    'Patient: John Doe; Born: 30 Jan 1999; Sex: M; Tel: 0161 496 0123 / 07700 900123',
    'John | Doe | 30/1/1999 | male | – | 07700 900123 | – | – | – | –',
    ['Tel: 0161 496 0123'],
  ],
  [
    'DOE, Jane (Mrs)   Born  30-Jan-1999 (27y)   Gender  Female   NHS No.  943 476 5919   Usual GP  SMITH, Anna (Dr)',
    'Jane | DOE | 30/1/1999 | female | – | – | – | – | – | –',
    ['27y', 'NHS number', 'Usual GP SMITH, Anna (Dr)'],
  ],
  [
    'Full name: Jane Doe; Date of Birth: January 30, 1999; Contact number: 07700 900123; Contact email: jane@example.com',
    'Jane | Doe | 30/1/1999 | – | jane@example.com | 07700 900123 | – | – | – | –',
    [],
  ],
  [
    'jane doe 30/01/1999 07700 900123 jane@example.com',
    '– | – | 30/1/1999 | – | jane@example.com | 07700 900123 | – | – | – | –',
    ['jane doe'],
  ],
  [
    'Miss J Doe, DOB 30/01/1999, 07700 900123',
    'J | Doe | 30/1/1999 | – | – | 07700 900123 | – | – | – | –',
    [],
  ],
  [
    'Jane Doe, DOB 30/01/1999, left knee pain for 3 weeks after a fall',
    'Jane | Doe | 30/1/1999 | – | – | – | – | – | – | –',
    ['left knee pain for 3 weeks after a fall'],
  ],
  [
    'NHS Number: 943 476 5919 Name: DOE, Jane (Mrs) Date of Birth: 30-Jan-1999 Gender: Female',
    'Jane | DOE | 30/1/1999 | female | – | – | – | – | – | –',
    ['NHS number'],
  ],
  [
    'Jane Doe (DOB 30/01/1999) - 07700 900123 - jane@example.com',
    'Jane | Doe | 30/1/1999 | – | jane@example.com | 07700 900123 | – | – | – | –',
    [],
  ],
  [
    'DOE, Jane; DOB 30/01/1999; Place of birth: Hove; Date of death: 24/11/2025',
    'Jane | DOE | 30/1/1999 | – | – | – | – | – | – | –',
    ['Place of birth: Hove', 'Date of death: 24/11/2025'],
  ],
  [
    'DOE, Jane, 30/01/1999, CHI 3001994711, EH1 1YZ',
    'Jane | DOE | 30/1/1999 | – | – | – | – | – | – | EH1 1YZ',
    ['NHS number'],
  ],
  ['Jane Doe, 30.01.99, 07700 900123', 'Jane | Doe | – | – | – | 07700 900123 | – | – | – | –', ['30.01.99']],
  ['Home, Alec, DOB 30/01/1999', 'Alec | Home | 30/1/1999 | – | – | – | – | – | – | –', []],
  [
    'Work tel 0161 496 0123 Home tel 01273 000123 Mob 07700 900123 DOB 30/01/1999',
    '– | – | 30/1/1999 | – | – | 07700 900123 | – | – | – | –',
    ['Work tel 0161 496 0123', 'Home tel 01273 000123'],
  ],
  [
    'Doe, Jane  30/01/1999  F  07700 900123',
    'Jane | Doe | 30/1/1999 | female | – | 07700 900123 | – | – | – | –',
    [],
  ],
  [
    'DOE, Jane (Ms), 30/01/1999, Next of kin: John Doe 07700 900456, Mobile: 07700 900123',
    'Jane | DOE | 30/1/1999 | – | – | – | – | – | – | –',
    ['Next of kin: John Doe 07700 900456', 'Mobile: 07700 900123'],
  ],
  [
    'Jane Doe, 30/01/1999, 07700 900456 (husband), 07700 900123',
    'Jane | Doe | 30/1/1999 | – | – | 07700 900123 | – | – | – | –',
    ['07700 900456 (husband)'],
  ],
  [
    'Jane Doe, 30/01/1999, 07700 900123, 07700 900456',
    'Jane | Doe | 30/1/1999 | – | – | – | – | – | – | –',
    ['07700 900123, 07700 900456'],
  ],
  [
    'Jane Doe, 30/01/1999, 01273 000123, 0161 496 0123',
    'Jane | Doe | 30/1/1999 | – | – | – | – | – | – | –',
    ['01273 000123, 0161 496 0123'],
  ],
];
