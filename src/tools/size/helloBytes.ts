import { build } from 'vite';
import { raise } from '#lib/raise.ts';
import { brotli } from '../compress.ts';

const hello = `
  import { createRoot } from 'react-dom/client';
  createRoot(document.getElementById('root')).render(<h1>Hello</h1>);
`;
const helloId = 'virtual:hello.tsx';

/** Bytes (brotli) of the reference: React showing one heading, built in memory with the app's own settings. */
export async function helloBytes(): Promise<number> {
  const result = await build({
    logLevel: 'warn',
    plugins: [
      {
        name: 'hello',
        enforce: 'pre',
        resolveId: (id) => (id === helloId ? id : undefined),
        load: (id) => (id === helloId ? { code: hello, moduleType: 'tsx' } : undefined),
      },
    ],
    build: { write: false, rolldownOptions: { input: helloId } },
  });
  const built = Array.isArray(result) ? result[0] : result;
  if (!built || !('output' in built)) return raise('The build of the reference gave no output.');
  const scripts = built.output.filter((file) => file.type === 'chunk');
  const compressed = await Promise.all(scripts.map(({ code }) => brotli(code)));
  return compressed.reduce((sum, { length }) => sum + length, 0);
}
