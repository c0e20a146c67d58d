import { build } from 'vite';

// `npm run build`: the app, compressed, into dist.
await build({ logLevel: process.argv.includes('--quiet') ? 'warn' : 'info' });
