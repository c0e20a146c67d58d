import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildHeader, buildOf } from '#contract/own/build.ts';
import type { Clock } from '../clock.ts';

/** How long what was read of the page is taken for granted: files may be replaced under a gateway that runs. */
const rereadMs = 1_000;

/**
 * Names the build that is served on every answer, so that an older page can say that there is a newer one. There is no
 * header where nothing is built. To be called before any route is added.
 */
export async function addBuildHeader(
  server: FastifyInstance,
  staticDir: string,
  clock: Clock,
): Promise<void> {
  const page = join(staticDir, 'index.html');
  let build: string | undefined;
  let readAt = clock();
  async function read(): Promise<void> {
    // What is not there right now is about to be.
    build = buildOf(await readFile(page, 'utf8').catch(() => '')) ?? build;
  }
  await read();
  server.addHook('onRequest', (_request, reply, done) => {
    // Not waited for: the next answer tells as well.
    if (Math.abs(clock() - readAt) >= rereadMs) {
      readAt = clock();
      void read();
    }
    if (build !== undefined) void reply.header(buildHeader, build);
    done();
  });
}
