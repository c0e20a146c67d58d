import type { FastifyInstance } from 'fastify';

/**
 * Lets what is under way end when the server closes, and then ends the connections: browsers keep them open for minutes,
 * some without ever having asked for anything, and Node would wait for each.
 */
export function addDraining(server: FastifyInstance): void {
  let underWay = 0;
  let isClosing = false;

  function endWhenDone(): void {
    if (isClosing && underWay === 0) server.server.closeAllConnections();
  }

  function ended(): void {
    underWay -= 1;
    endWhenDone();
  }

  server.server.on('request', (request, response) => {
    // The answer can be there before the request is: the rest of a refused document still comes in.
    underWay += 2;
    request.once('close', ended);
    response.once('close', ended);
  });
  server.addHook('preClose', (done) => {
    isClosing = true;
    done();
    // By then nobody can connect any more.
    setImmediate(endWhenDone);
  });
}
