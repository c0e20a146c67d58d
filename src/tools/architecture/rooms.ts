const browserRooms = [
  'lib',
  'contract',
  'clinical',
  'ui',
  'api',
  'auth',
  'wizard',
  'steps',
  'referrals',
  'embed',
  'app',
] as const;

/** The import table: room → the rooms that it may import besides itself. A root file of src is a room of its own. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  contract: ['lib'],
  clinical: ['contract', 'lib'],
  ui: ['lib'],
  api: ['contract', 'lib'],
  auth: ['contract', 'lib'],
  wizard: ['ui', 'lib'],
  steps: ['wizard', 'ui', 'api', 'clinical', 'contract', 'lib'],
  referrals: ['ui', 'api', 'clinical', 'contract', 'lib'],
  embed: ['lib'],
  app: browserRooms,
  gateway: ['contract', 'lib'],
  sandbox: ['contract', 'clinical', 'lib'],
  simulation: ['app', 'api', 'wizard', 'contract', 'gateway', 'sandbox', 'lib'],
  tools: ['simulation', 'gateway', 'sandbox', 'lib'],
  e2e: ['contract', 'sandbox', 'app', 'embed'],
  'main.tsx': ['app'],
  'architecture.test.ts': ['tools'],
};

/** What e2e may take of a room that it may not import as a whole; `embed` gives it types only. */
const e2eParts: Readonly<Record<string, RegExp>> = {
  sandbox: /^sandbox\/seed(?:\/|\.ts$)/,
  app: /^app\/paths\.ts$/,
};

/** The room of a file (path from the top of the checkout): `src/steps/order.ts` → `steps`, `e2e/a.ts` → `e2e`. */
export function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'src' ? second : top;
}

/** Whether the import table knows a room. */
export function isRoom(room: string): boolean {
  return room in mayImport;
}

/** Whether a room's code runs in browsers. */
export function isBrowserRoom(room: string): boolean {
  return room === 'main.tsx' || browserRooms.some((name) => name === room);
}

/** Whether a file of `room` may import `target`, a path below src (`ui/Button.tsx`) in another room. */
export function isAllowed(room: string, target: string, typeOnly: boolean): boolean {
  const [targetRoom = ''] = target.split('/');
  if (!mayImport[room]?.includes(targetRoom)) return false;
  if (room !== 'e2e') return true;
  return targetRoom === 'embed' ? typeOnly : (e2eParts[targetRoom]?.test(target) ?? true);
}
