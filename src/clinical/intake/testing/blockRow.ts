/**
 * A block, its ten fields in the order of the screen (First name | Last name | Date of birth as d/m/y | Gender | Email |
 * Phone | Address line 1 | Address line 2 | Town | Postcode; "–" is a field that is not read), and what is unread.
 */
export type BlockRow = readonly [block: string, fields: string, unread: readonly string[]];
