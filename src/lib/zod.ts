// zod compiles object parsers with `new Function` unless told otherwise; even its probe for that is
// reported by our Content-Security-Policy. `jitless` is set here, once, so import `z` from this file only.
// https://zod.dev/api#zconfig
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
