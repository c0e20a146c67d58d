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
        // the order of the cascade layers relies on. What is always fetched together is one file too: the entry names
        // every other file, and a name with its hash costs more than many a small module.
        codeSplitting: {
          groups: [
            { name: 'app', tags: ['$initial'], priority: 5 },
            { name: 'contract', test: /src\/(?:contract|lib)\/|node_modules\/zod\//, priority: 4 },
            { name: 'rules', test: /src\/steps\/\w+\/(?:rules|schema)\.ts/, priority: 3 },
            { name: 'ui', test: /src\/ui\//, priority: 2 },
            { name: 'booking', test: /src\/steps\/(?:safety|provider|appointment|gp)\//, priority: 1 },
            { name: 'patient', test: /src\/steps\/patient\//, priority: 1 },
            { name: 'review', test: /src\/steps\/(?:check|confirm)\//, priority: 1 },
          ],
        },
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
