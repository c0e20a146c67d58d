import { createServer, type Plugin } from 'vite';
import { addresses } from './stack/addresses.ts';
import { planStack } from './stack/plan.ts';
import { freePort, readPort } from './stack/ports.ts';
import { runUntilStopped } from './stack/runUntilStopped.ts';
import { startStack } from './stack/startStack.ts';

/** Portals load `/embed.js`; here it is its source. */
const embedScript: Plugin = {
  name: 'embed-script',
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      if (request.url === '/embed.js') request.url = '/src/embed/sdk.ts';
      next();
    });
  },
};

// `npm run dev`: Vite with hot reload where the browser expects the app, the gateway behind it. To the browser, and to
// the identity provider that sends it back, it is one origin, as in production.
await runUntilStopped(async (stopped) => {
  const port = await readPort(process.env, 'PORT', 8080);
  const gatewayPort = await freePort();
  const gateway = `http://localhost:${gatewayPort}`;
  const plan = await planStack({
    ...process.env,
    PORT: String(gatewayPort),
    PUBLIC_ORIGIN: process.env['PUBLIC_ORIGIN'] || `http://localhost:${port}`,
  });
  const vite = await createServer({
    plugins: [embedScript],
    server: {
      port,
      strictPort: true,
      proxy: {
        '/auth': gateway,
        '/api': gateway,
        '/partner': gateway,
        '^/embed/[^/]+/config\\.json$': gateway,
      },
    },
  });
  await vite.listen();
  const stack = await startStack(plan, stopped);
  for (const line of addresses(plan)) console.log(line);
  return {
    broken: stack.broken,
    async stop() {
      await vite.close();
      await stack.stop();
    },
  };
});
