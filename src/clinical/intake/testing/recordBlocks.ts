import type { BlockRow } from './blockRow.ts';

/** Heads of records, forms, tables, exports and signatures, over several lines or cells. */
export const recordBlocks: readonly BlockRow[] = [
  [
    'John Doe\nGP: Dr Smith\nHove BN3 2AB\nMobile: 07700 900123',
    'John | Doe | – | – | – | 07700 900123 | – | – | – | –',
    ['GP: Dr Smith', 'Hove BN3 2AB'],
  ],
  [
    'Appointment: 24/11/2025 10:30\nPatient: Jane Doe\nTel: 07700 900123',
    'Jane | Doe | – | – | – | 07700 900123 | – | – | – | –',
    ['Appointment: 24/11/2025 10:30'],
  ],

  [
    'Mr John Doe\n123 Drury Lane\nBramhall\nStockport\nCheshire\nSK7 2EB\n24 November 2025',
    'John | Doe | – | – | – | – | 123 Drury Lane | Bramhall | Stockport | SK7 2EB',
    ['Cheshire', '24 November 2025'],
  ],
  [
    'Name: John Doe\nDOB: 30/01/1999\nUsual GP: Dr A Smith\nExample Surgery, 1 High Street, Hove BN3 2AB\nMobile: 07700 900123\nNext of kin: Jane Doe\nTel: 07700 900456',
    'John | Doe | 30/1/1999 | – | – | 07700 900123 | – | – | – | –',
    [
      'Usual GP: Dr A Smith',
      'Example Surgery, 1 High Street, Hove BN3 2AB',
      'Next of kin: Jane Doe',
      'Tel: 07700 900456',
    ],
  ],
  [
    'John\tDoe\t30/01/1999\t07700900123\tjohn@example.com',
    '– | – | – | – | john@example.com | 07700900123 | – | – | – | –',
    ['John', 'Doe', '30/01/1999'],
  ],
  ['DOE\tJohn\t30/01/1999\t07700900123', 'John | DOE | 30/1/1999 | – | – | 07700900123 | – | – | – | –', []],
  [
    'Rose Cottage, Mill Lane, Hove, BN3 2AB\n01273 000123',
    '– | – | – | – | – | 01273 000123 | Rose Cottage | Mill Lane | Hove | BN3 2AB',
    [],
  ],
  [
    'Title: Mr\nForename: John\nSurname: Doe\nAddress 1: Flat 2\nAddress 2: 14 High Street\nTown: Hove\nCounty: East Sussex\nPostcode: BN3 2AB',
    'John | Doe | – | – | – | – | Flat 2 | 14 High Street | Hove | BN3 2AB',
    ['County: East Sussex'],
  ],
  [
    'Mrs Jane DOE\n30 Jan 1999 (27 y)  F\nNHS: 943 476 5919\n14 High Street, Hove, BN3 2AB\nHome: 01273 000123  Mobile: 07700 900123',
    'Jane | DOE | 30/1/1999 | female | – | 07700 900123 | 14 High Street | – | Hove | BN3 2AB',
    ['27 y', 'NHS number', 'Home: 01273 000123'],
  ],
  [
    'Jane Doe\nDate of birth: 30 January 1999 (27 years old)\nSex: Female\nPhone numbers\n07700 900123 (Mobile)\nEmail: jane@example.com\nAddress: 14 High Street, Hove, East Sussex, BN3 2AB, United Kingdom',
    'Jane | Doe | 30/1/1999 | female | jane@example.com | 07700 900123 | 14 High Street | – | Hove | BN3 2AB',
    ['27 years old', 'Phone numbers', 'East Sussex', 'United Kingdom'],
  ],
  [
    'Doe, Jane (TM3-4711)\nD.O.B.: 30/01/1999 (27)\nTel (H): 01273 000123\nTel (M): 07700 900123\nE-Mail: jane@example.com',
    'Jane | Doe | 30/1/1999 | – | jane@example.com | 07700 900123 | – | – | – | –',
    ['TM3-4711', '27', 'Tel (H): 01273 000123'],
  ],
  [
    'Jane Doe <jane@example.com>\nMob. 07700 900123',
    'Jane | Doe | – | – | jane@example.com | 07700 900123 | – | – | – | –',
    [],
  ],
  [
    'Name: Doe, Jane\nDate of Birth (Age): 30/01/1999 (27)\nLegal sex: F\nHome address: Rose Cottage, Ditchling BN6 8XX\nPreferred phone: 07700 900123\nAllergies: penicillin, latex\nInterpreter: No',
    'Jane | Doe | 30/1/1999 | female | – | 07700 900123 | Rose Cottage | – | Ditchling | BN6 8XX',
    ['27', 'Allergies: penicillin, latex', 'Interpreter: No'],
  ],
  [
    'DOE, Jane\nDOB: 30/01/1999\nGP Dr Anna Smith\nThe Surgery\n1 Station Road\nHove BN3 9ZZ\nTel: 01273 000199\nPatient mobile: 07700 900123',
    'Jane | DOE | 30/1/1999 | – | – | 07700 900123 | – | – | – | –',
    ['GP Dr Anna Smith', 'The Surgery', '1 Station Road', 'Hove BN3 9ZZ', 'Tel: 01273 000199'],
  ],
  [
    'Emergency contact: John Doe, 07700 900456\nPatient: Jane Doe\nDOB: 30/01/1999',
    'Jane | Doe | 30/1/1999 | – | – | – | – | – | – | –',
    ['Emergency contact: John Doe, 07700 900456'],
  ],
  [
    'Title\tForename\tSurname\tDate of Birth\tAddress 1\tAddress 2\tTown\tCounty\tPostcode\tMobile\nMrs\tJane\tDoe\t30/01/1999\tFlat 2\t14 High Street\tHove\tEast Sussex\tBN3 2AB\t07700 900123',
    'Jane | Doe | 30/1/1999 | – | – | 07700 900123 | Flat 2 | 14 High Street | Hove | BN3 2AB',
    ['County: East Sussex'],
  ],
  [
    '{"resourceType": "Patient", "name": [{ "family": "Doe", "given": ["John"] }], "birthDate": "1999-01-30", "gender": "male", "telecom": [{"system": "phone", "value": "07700 900123"}, {"system": "email", "value": "john@example.com"}], "address": [{"line": ["123 Drury Lane"], "city": "Stockport", "postalCode": "SK7 2EB"}]}',
    'John | Doe | 30/1/1999 | male | john@example.com | 07700 900123 | 123 Drury Lane | – | Stockport | SK7 2EB',
    ['resourceType: Patient', 'system: phone', 'system: email'],
  ],
  [
    "Mother's name: Mary Roe\nName: Jane Doe\nDOB: 30/01/1999",
    'Jane | Doe | 30/1/1999 | – | – | – | – | – | – | –',
    ["Mother's name: Mary Roe"],
  ],
  [
    'Jane Doe\nMobile: 07700 900123 ext 5\nBN3 2AB',
    'Jane | Doe | – | – | – | 07700 900123 | – | – | – | BN3 2AB',
    ['ext 5'],
  ],
  [
    'EMIS No. 12345\nDOE, John (Mr)\nDOB: 30-Jan-1999 (27y)\nNHS: 943 476 5919\nUsual GP: SMITH, A (Dr)',
    'John | DOE | 30/1/1999 | – | – | – | – | – | – | –',
    ['EMIS No. 12345', '27y', 'NHS number', 'Usual GP: SMITH, A (Dr)'],
  ],
  [
    'DOE, Jane (Mrs)\t30-Jan-1999 (27y)\tFemale\t943 476 5919\nFlat 2, 14 High Street, Hove, BN3 2AB\nHome: 01273 000123\nMobile: 07700 900123',
    'Jane | DOE | 30/1/1999 | female | – | 07700 900123 | Flat 2 | 14 High Street | Hove | BN3 2AB',
    ['27y', 'NHS number', 'Home: 01273 000123'],
  ],
  [
    'Patient Name: DOE, Jane (Miss)\nDate of Birth: 30 Jan 1999\nSex: Female\nNHS Number: 9434765919\nAddress: Rose Cottage, Mill Lane, Ditchling, East Sussex, BN6 8XX\nTelephone: (01273) 000123',
    'Jane | DOE | 30/1/1999 | female | – | (01273) 000123 | Rose Cottage | Mill Lane | Ditchling | BN6 8XX',
    ['NHS number', 'East Sussex'],
  ],
  [
    'Mrs Jane DOE\nBorn 30-Jan-1999\n07700 900123\njane.doe@example.com',
    'Jane | DOE | 30/1/1999 | – | jane.doe@example.com | 07700 900123 | – | – | – | –',
    [],
  ],
  [
    'Jane Doe\nDOB 30/01/1999\n14 High Street\nHove\nBN3 2AB\n07700 900123 (mobile)\n01273 000123 (home)',
    'Jane | Doe | 30/1/1999 | – | – | 07700 900123 | 14 High Street | – | Hove | BN3 2AB',
    ['01273 000123 (home)'],
  ],
  [
    'Patient details\nJane Doe\nDate of birth\n30 Jan 1999\nGender\nFemale\nEmail\njane@example.com\nPhone\n+44 7700 900123',
    'Jane | Doe | 30/1/1999 | female | jane@example.com | +44 7700 900123 | – | – | – | –',
    [],
  ],
  [
    'Name: Jane Doe (she/her)\nDOB: 30/01/1999\nEmail: jane@example.com',
    'Jane | Doe | 30/1/1999 | – | jane@example.com | – | – | – | – | –',
    ['she/her'],
  ],
  [
    'Jane Doe\nMobile +44 (0)7700 900123\njane@example.com\n14, High Street, Hove, BN3 2AB\nUnited Kingdom',
    'Jane | Doe | – | – | jane@example.com | +44 (0)7700 900123 | 14 High Street | – | Hove | BN3 2AB',
    ['United Kingdom'],
  ],
  [
    'Kind regards,\nJane Doe\n\n14 High Street, Hove BN3 2AB\nT: 01273 000123\nM: 07700 900123\nE: jane@example.com\nW: www.example.com',
    'Jane | Doe | – | – | jane@example.com | 07700 900123 | 14 High Street | – | Hove | BN3 2AB',
    ['T: 01273 000123', 'W: www.example.com'],
  ],
  [
    'First name,Surname,DOB,Postcode,Mobile\nJane,Doe,30/01/1999,BN3 2AB,07700900123',
    'Jane | Doe | 30/1/1999 | – | – | 07700900123 | – | – | – | BN3 2AB',
    [],
  ],
  [
    'ID;Forename;Surname;Date of birth;Sex;Email\n4711;Jane;Doe;1999-01-30;F;jane@example.com',
    'Jane | Doe | 30/1/1999 | female | jane@example.com | – | – | – | – | –',
    ['ID: 4711'],
  ],
  [
    '| Name | DOB | NHS No | Address |\n| DOE, Jane | 30/01/1999 | 943 476 5919 | 14 High Street, Hove, BN3 2AB |',
    'Jane | DOE | 30/1/1999 | – | – | – | 14 High Street | – | Hove | BN3 2AB',
    ['NHS number'],
  ],
  [
    'Surname\tDOE\nForename(s)\tJane Mary\nDate of Birth\t30/01/1999\nSex\tFemale\nPostcode\tBN3 2AB\nTel\t01273 000123',
    'Jane Mary | DOE | 30/1/1999 | female | – | 01273 000123 | – | – | – | BN3 2AB',
    [],
  ],
  [
    'Forename: Jane\nMiddle name: Mary\nSurname: Doe\nPrevious surname: Roe\nKnown as: Janey\nDOB: 30/01/1999',
    'Jane | Doe | 30/1/1999 | – | – | – | – | – | – | –',
    ['Middle name: Mary', 'Previous surname: Roe', 'Known as: Janey'],
  ],
  [
    'family: Doe\ngiven: Jane\nbirthDate: 1999-01-30\ngender: female\ntelecom: 07700 900123\nline: 14 High Street\ncity: Hove\npostalCode: BN3 2AB',
    'Jane | Doe | 30/1/1999 | female | – | 07700 900123 | 14 High Street | – | Hove | BN3 2AB',
    [],
  ],
  [
    'DOE, Jane (Ms)\nDOB: 30/01/1999\nMobile: 07700 900123\nNext of kin: John Doe\nMobile: 07700 900456\nRelationship: husband',
    'Jane | DOE | 30/1/1999 | – | – | 07700 900123 | – | – | – | –',
    ['Next of kin: John Doe', 'Mobile: 07700 900456', 'Relationship: husband'],
  ],
  [
    'Name: Jane Mary Doe\nDOB: 30/01/1999\nBN3 2AB',
    '– | – | 30/1/1999 | – | – | – | – | – | – | BN3 2AB',
    ['Name: Jane Mary Doe'],
  ],
  ['MRS JANE DOE\nDOB: 30/01/1999', 'JANE | DOE | 30/1/1999 | – | – | – | – | – | – | –', []],
  [
    'Jane Doe\nAddress:\nFlat 2\n14 High Street\nHove\nBN3 2AB\nDOB:\n30/01/1999',
    'Jane | Doe | 30/1/1999 | – | – | – | Flat 2 | 14 High Street | Hove | BN3 2AB',
    [],
  ],
  [
    'Jane Doe\nAddress: 14 High Street, Hove\nLeft knee pain for three weeks\nDOB: 30/01/1999',
    'Jane | Doe | 30/1/1999 | – | – | – | 14 High Street | – | Hove | –',
    ['Left knee pain for three weeks'],
  ],
  [
    'Jane Doe\n14 High Street\nHove\nBN3 2AB\n\nGP: Dr A Smith, Example Surgery, 1 Station Road, Hove BN3 9ZZ, 01273 000199',
    'Jane | Doe | – | – | – | – | 14 High Street | – | Hove | BN3 2AB',
    ['GP: Dr A Smith, Example Surgery, 1 Station Road, Hove BN3 9ZZ, 01273 000199'],
  ],
  [
    '24 November 2025\n\nMrs Jane Doe\n14 High Street\nHove\nBN3 2AB\n\nDate of birth: 30/01/1999',
    'Jane | Doe | 30/1/1999 | – | – | – | 14 High Street | – | Hove | BN3 2AB',
    ['24 November 2025'],
  ],
  [
    'A123456\tDOE, Jane\t30/01/1999\tF\tBN3 2AB',
    'Jane | DOE | 30/1/1999 | female | – | – | – | – | – | BN3 2AB',
    ['A123456'],
  ],
  [
    'Dear Dr Smith,\nRe: Jane Doe, DOB 30/01/1999, NHS No 943 476 5919\n14 High Street, Hove, BN3 2AB',
    'Jane | Doe | 30/1/1999 | – | – | – | 14 High Street | – | Hove | BN3 2AB',
    ['Dear Dr Smith', 'NHS number'],
  ],
  [
    'SMITH, Jane\nName: John Doe\nDOB: 30/01/1999\n07700 900123',
    '– | – | 30/1/1999 | – | – | 07700 900123 | – | – | – | –',
    ['SMITH, Jane', 'Name: John Doe'],
  ],
  [
    'Client: Jane Doe\nClient ID: 4711\nMobile: 07700 900123\nInsurer: Bupa 0345 000 0123\nNotes: prefers mornings, call 07700 900456',
    'Jane | Doe | – | – | – | 07700 900123 | – | – | – | –',
    ['Client ID: 4711', 'Insurer: Bupa 0345 000 0123', 'Notes: prefers mornings, call 07700 900456'],
  ],
  ['DOE\nJane\n30/01/1999\nF\nBN3 2AB', 'Jane | DOE | 30/1/1999 | female | – | – | – | – | – | BN3 2AB', []],
];
