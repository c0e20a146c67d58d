import type { BlockRow } from './blockRow.ts';

/** One line again: the spellings of one detail, two of a kind, and whom a detail belongs to. */
export const spellingBlocks: readonly BlockRow[] = [
  [
    'DOE, John, wife: Jane 07700 900456, DOB 30/01/1999',
    'John | DOE | 30/1/1999 | – | – | – | – | – | – | –',
    ['wife: Jane 07700 900456'],
  ],
  ['Jane Doe (née Roe), DOB 30/01/1999', 'Jane | Doe | 30/1/1999 | – | – | – | – | – | – | –', ['née Roe']],
  [
    'Jane Doe 07700 900123 14 High Street Hove',
    'Jane | Doe | – | – | – | 07700 900123 | – | – | – | –',
    ['14 High Street Hove'],
  ],
  [
    'Mr and Mrs Doe, 14 High Street, Hove BN3 2AB, 01273 000123',
    '– | – | – | – | – | 01273 000123 | 14 High Street | – | Hove | BN3 2AB',
    ['Mr and Mrs Doe'],
  ],
  [
    'Jane Doe, DOB 30/01/1999, Address: 14 High St., Hove. BN32AB',
    'Jane | Doe | 30/1/1999 | – | – | – | 14 High St | – | Hove | BN3 2AB',
    [],
  ],

  [
    'Jane Doe, 30/01/1999, jane@example.com, j.doe@example.com',
    'Jane | Doe | 30/1/1999 | – | – | – | – | – | – | –',
    ['jane@example.com, j.doe@example.com'],
  ],
  [
    'Jane Doe, 30/01/1999, jane@example.com, Jane@Example.com, 07700 900123, +44 7700 900123',
    'Jane | Doe | 30/1/1999 | – | jane@example.com | 07700 900123 | – | – | – | –',
    [],
  ],
  [
    'DOE, Jane, DOB 30/01/1999, Date of birth 31/01/1999, BN3 2AB',
    'Jane | DOE | – | – | – | – | – | – | – | BN3 2AB',
    ['DOB 30/01/1999', 'Date of birth 31/01/1999'],
  ],
  [
    'DOE, Jane, DOB 30/01/1999, Seen 24/11/2025, 07700 900123',
    'Jane | DOE | 30/1/1999 | – | – | 07700 900123 | – | – | – | –',
    ['Seen 24/11/2025'],
  ],
  [
    'DOE, Jane 24/11/2025 10:30 MRI knee, 07700 900123',
    'Jane | DOE | – | – | – | 07700 900123 | – | – | – | –',
    ['24/11/2025 10:30 MRI knee'],
  ],
  [
    'DOE, Jane, DOB 05/04/1999, 07700 900123',
    'Jane | DOE | 5/4/1999 | – | – | 07700 900123 | – | – | – | –',
    [],
  ],
  ['DOE, Jane, 05/05/1999, 07700 900123', 'Jane | DOE | 5/5/1999 | – | – | 07700 900123 | – | – | – | –', []],
  [
    'DOE, Jane, DOB 31/02/1999, 07700 900123',
    'Jane | DOE | – | – | – | 07700 900123 | – | – | – | –',
    ['DOB 31/02/1999'],
  ],
  ['DOE, Jane, 1999-04-05, 07700 900123', 'Jane | DOE | 5/4/1999 | – | – | 07700 900123 | – | – | – | –', []],
  [
    'DOE, Jane; Sex: F; Gender: Male; 30/01/1999; 07700 900123',
    'Jane | DOE | 30/1/1999 | – | – | 07700 900123 | – | – | – | –',
    ['Sex: F', 'Gender: Male'],
  ],
  ['DOE, Jane; Gender: Other; DOB: 30/01/1999', 'Jane | DOE | 30/1/1999 | other | – | – | – | – | – | –', []],
  [
    'DOE, Jane; Gender: Not specified; DOB: 30/01/1999',
    'Jane | DOE | 30/1/1999 | – | – | – | – | – | – | –',
    ['Gender: Not specified'],
  ],
  [
    'DOE, Jane, 27F, DOB 30/01/1999, 07700 900123',
    'Jane | DOE | 30/1/1999 | female | – | 07700 900123 | – | – | – | –',
    [],
  ],
  [
    "O'NEILL, Siobhán (Mrs), 30/01/1999, 07700 900123",
    "Siobhán | O'NEILL | 30/1/1999 | – | – | 07700 900123 | – | – | – | –",
    [],
  ],
  [
    'VAN DER BERG, Jan, 30/01/1999, 07700 900123',
    'Jan | VAN DER BERG | 30/1/1999 | – | – | 07700 900123 | – | – | – | –',
    [],
  ],
  ['van der Berg, Jan, DOB 30/01/1999', 'Jan | van der Berg | 30/1/1999 | – | – | – | – | – | – | –', []],
  [
    'McDONALD Mary-Jane, DOB 30/01/1999, F',
    'Mary-Jane | McDONALD | 30/1/1999 | female | – | – | – | – | – | –',
    [],
  ],
  ['Mr John M. Doe, DOB 30/01/1999', 'John M. | Doe | 30/1/1999 | – | – | – | – | – | – | –', []],
  ['Mrs Doe, DOB 30/01/1999, 07700 900123', '– | Doe | 30/1/1999 | – | – | 07700 900123 | – | – | – | –', []],
  [
    'Surname: Doe First name: Jane DOB: 30/01/1999 Sex: F Postcode: BN3 2AB',
    'Jane | Doe | 30/1/1999 | female | – | – | – | – | – | BN3 2AB',
    [],
  ],
  [
    'Jane Doe, Address: The Old Barn, Church Lane, Ditchling, Hassocks, West Sussex BN6 8XX, Tel 01273 000123',
    'Jane | Doe | – | – | – | 01273 000123 | The Old Barn | Church Lane, Ditchling | Hassocks | BN6 8XX',
    ['West Sussex'],
  ],
  [
    'Jane Doe, DOB 30/01/1999, chronic knee pain, 14 High Street, Hove, BN3 2AB',
    'Jane | Doe | 30/1/1999 | – | – | – | 14 High Street | – | Hove | BN3 2AB',
    ['chronic knee pain'],
  ],
  [
    'Jane Doe, 14 High Street, Hove BN3 2AB, 2 Low Street, Hove BN3 9ZZ, 07700 900123',
    'Jane | Doe | – | – | – | 07700 900123 | – | – | – | –',
    ['14 High Street, Hove BN3 2AB, 2 Low Street, Hove BN3 9ZZ'],
  ],
  [
    'Hospital No: A123456  DOE, Jane  DOB: 30/01/1999  Sex: F',
    'Jane | DOE | 30/1/1999 | female | – | – | – | – | – | –',
    ['Hospital No: A123456'],
  ],
  [
    'Tel: 7700 900123, DOB 30-1-99, jane@example.com',
    '– | – | 30/1/99 | – | jane@example.com | – | – | – | – | –',
    ['Tel: 7700 900123'],
  ],
  [
    'dob: 30th January 1999; tel: 07700-900-123; e-mail: jane@example.com.',
    '– | – | 30/1/1999 | – | jane@example.com | 07700-900-123 | – | – | – | –',
    [],
  ],
  [
    'John Doe • 30 Jan 1999 • 07700​ 900123',
    'John | Doe | 30/1/1999 | – | – | 07700 900123 | – | – | – | –',
    [],
  ],
  ['Hove, 07700 900123, BN3 2AB', '– | – | – | – | – | 07700 900123 | – | – | – | BN3 2AB', ['Hove']],
  [
    'jane@example.com BN3 2AB 07700 900123',
    '– | – | – | – | jane@example.com | 07700 900123 | – | – | – | BN3 2AB',
    [],
  ],
  [
    'Ms Jane Doe +33 1 23 45 67 89 jane@example.com',
    'Jane | Doe | – | – | jane@example.com | +33 1 23 45 67 89 | – | – | – | –',
    [],
  ],
  [
    'Jane Doe, Hove, BN3 2AB, 07700 900123',
    'Jane | Doe | – | – | – | 07700 900123 | – | – | – | BN3 2AB',
    ['Hove'],
  ],
  [
    'Doe, Jane, Hove, BN3 2AB, 07700 900123',
    '– | – | – | – | – | 07700 900123 | – | – | – | BN3 2AB',
    ['Doe, Jane, Hove'],
  ],
  [
    '14a High St, Hove BN3 2AB 07700 900123',
    '– | – | – | – | – | 07700 900123 | 14a High St | – | Hove | BN3 2AB',
    [],
  ],
  [
    'Jane Doe 30 January 1999 14 High Street Hove BN3 2AB 07700 900123 jane@example.com',
    'Jane | Doe | 30/1/1999 | – | jane@example.com | 07700 900123 | 14 High Street Hove | – | – | BN3 2AB',
    [],
  ],
  [
    'Apt 3, 2-4 Quay Street, Manchester M3 3HN; 07700 900123; jane@example.com',
    '– | – | – | – | jane@example.com | 07700 900123 | Apt 3 | 2-4 Quay Street | Manchester | M3 3HN',
    [],
  ],
];
