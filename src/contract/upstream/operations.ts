/**
 * Every operation of the Scan.com partner API that we know, as `METHOD /path` below `/api/v1`.
 * Some paths are not documented upstream (`body_parts` could be `body-parts`), so a deployment can replace any of
 * them with the JSON file named in `SCAN_API_PATHS_FILE`. Our own API for the browser keeps the names below.
 * Source: https://api-documentation.uk.scan.com
 */
export const operations = {
  createUser: 'POST /users',
  refreshToken: 'POST /token',
  createReferral: 'POST /referrals',
  listReferrals: 'GET /referrals',
  getReferral: 'GET /referrals/{referral_id}',
  updateReferral: 'PATCH /referrals/{referral_id}',
  submitReferral: 'PATCH /referrals/{referral_id}/submit',
  confirmReferral: 'PATCH /referrals/{referral_id}/confirm',
  uploadAdditionalDocument: 'POST /referrals/{referral_id}/additional_documents',
  listTimeSlots: 'GET /referrals/{referral_id}/time_slots',
  pickTimeSlots: 'POST /referrals/{referral_id}/time_slots',
  listBodyParts: 'GET /body_parts',
  listImagingProviders: 'GET /imaging_providers',
  listSafetyQuestions: 'GET /safety_questions',
} as const;

/** The name of an upstream operation, as the contract calls it. */
export type OperationId = keyof typeof operations;

/** `METHOD /path`, the path below `/api/v1` with `{referral_id}` where the id goes. */
export type OperationTable = Readonly<Record<OperationId, string>>;

/** What both the upstream and our own API put before every path. */
export const apiPrefix = '/api/v1';

/** Query parameters by operation; the gateway forwards these and no others. */
export const queryParameters: Readonly<Partial<Record<OperationId, readonly string[]>>> = {
  listReferrals: ['page', 'per_page'],
  listBodyParts: ['modality'],
  listImagingProviders: ['modality', 'body_part_ids[]', 'location'],
  listSafetyQuestions: ['modality'],
};

/** Operations that need the partner's client secret and therefore never have a route of ours. */
export const serverOnlyOperations: readonly OperationId[] = ['createUser', 'refreshToken'];

/** Splits an entry of the table. The path keeps its placeholder. */
export function parseOperation(entry: string): { method: string; path: string } {
  const [method = '', path = ''] = entry.split(' ');
  return { method, path };
}

/** The path of an operation below the prefix, its placeholder filled with the (encoded) referral id. */
export function pathOf(entry: string, referralId = ''): string {
  return apiPrefix + parseOperation(entry).path.replace('{referral_id}', encodeURIComponent(referralId));
}
