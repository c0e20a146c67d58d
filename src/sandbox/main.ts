// The sandbox as a process: the stand-in upstream, the identity provider and the demo portal, each on its own port.
import { createSandbox } from './createSandbox.ts';
import { readEnvironment } from './environment.ts';
import { createIdentityProvider } from './identity/createIdentityProvider.ts';
import { createPortal } from './portal/createPortal.ts';

const host = '127.0.0.1';
const { upstream, identity, portal } = readEnvironment(process.env);
const closing: (() => unknown)[] = [];

if (upstream) {
  const sandbox = createSandbox(upstream);
  await sandbox.listen({ host, port: upstream.port });
  closing.push(() => sandbox.close());
}
if (identity) {
  const provider = await createIdentityProvider({
    issuer: `http://localhost:${identity.port}`,
    client: identity.client,
  });
  await new Promise<void>((resolve, reject) => {
    provider.once('error', reject).listen(identity.port, host, resolve);
  });
  closing.push(() => {
    provider.close();
    provider.closeAllConnections();
  });
}
if (portal) {
  const server = await createPortal({
    app: portal.app,
    upstream: upstream && `http://${host}:${upstream.port}`,
  });
  await server.listen({ host, port: portal.port });
  closing.push(() => server.close());
}

const end = () => void Promise.all(closing.map((close) => close())).then(() => process.exit(0));
process.once('SIGTERM', end);
process.once('SIGINT', end);
console.log('sandbox ready');
