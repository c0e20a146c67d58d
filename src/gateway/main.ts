import { ConfigError } from './configError.ts';
import { readConfig, type Config } from './config.ts';
import { createGateway } from './createGateway.ts';
import { createLog, logToStdout } from './http/log.ts';
import { openVault, WrongVaultKeyError } from './vault/openVault.ts';
import { DatabaseError } from './vault/postgres.ts';

/** How long requests under way may take after SIGTERM. */
const drainMs = 30_000;

async function run(config: Config): Promise<void> {
  const logTo = logToStdout();
  const vault = await openVault(config, createLog(config, logTo));
  const server = await createGateway({ config, vault, logTo });
  await server.listen({ port: config.port, host: config.host });
  server.log.info({ origin: config.publicOrigin }, 'gateway ready');

  async function stop(): Promise<void> {
    server.log.info('gateway stopping');
    setTimeout(() => process.exit(1), drainMs).unref();
    await server.close();
    await vault.close();
    server.log.info('gateway stopped');
  }
  process.once('SIGTERM', () => void stop());
  // Node would print the message, which can hold what somebody typed.
  process.once('uncaughtException', (error) => {
    server.log.fatal({ err: error }, 'gateway crashed');
    process.exit(1);
  });
  process.once('SIGINT', () => void stop());
}

/** What to tell who starts this: one line per problem, no stack for what they can mend. */
function problemsOf(error: unknown): readonly string[] {
  if (error instanceof ConfigError) return error.problems;
  if (error instanceof WrongVaultKeyError || error instanceof DatabaseError) return [error.message];
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return ['PORT is in use already'];
  return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
}

try {
  await run(readConfig(process.env));
} catch (error) {
  for (const problem of problemsOf(error)) console.error(`gateway: ${problem}`);
  process.exit(1);
}
