import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compress } from './src/tools/compress.ts';

export default defineConfig({
  plugins: [react(), compress()],
  // The Content-Security-Policy allows files of our own origin only: nothing inlined, no polyfill script.
  build: {
    target: 'baseline-widely-available',
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // What the entry needs is one file: it compresses better than many, and its one stylesheet comes first, which
        // the order of the cascade layers relies on.
        codeSplitting: { groups: [{ name: 'app', tags: ['$initial'] }] },
      },
    },
  },
  css: { modules: { generateScopedName: '[name]_[local]_[hash:base64:4]' } },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
    // Nothing else runs beside the unit tests.
    maxWorkers: '100%',
    // Read as text by ui/themePairs.ts; other styles are left out.
    css: { include: /tokens\.css/ },
  },
});
