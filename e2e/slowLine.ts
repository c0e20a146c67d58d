import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** What a line is like. */
export interface LineQuality {
  /** Bits a second, in either direction and for all connections together. */
  readonly bitsPerSecond: number;
  /** Milliseconds from one end to the other and back. */
  readonly roundTripMs: number;
  /** The share of segments that have to be sent again. */
  readonly loss: number;
  /** What chance starts from: the same line twice loses the same segments. */
  readonly seed: number;
}

/** A line before a server. */
export interface SlowLine {
  readonly port: number;
  /** Where it leads from now on: a port of this machine. */
  leadTo(port: number): void;
  /** Segments that were sent, and of these the ones that were lost at first. */
  counts(): { readonly sent: number; readonly lost: number };
  close(): Promise<void>;
}

const segmentBytes = 1460;
/** What a socket may have on its way before it is not read any further. */
const windowBytes = 64 * 1024;

/** Opens a line at a free port. What is lost comes a time-out later, and all behind it waits, as with TCP. */
export async function openSlowLine(quality: LineQuality): Promise<SlowLine> {
  const chance = randomFrom(quality.seed);
  const counts = { sent: 0, lost: 0 };
  const sockets = new Set<Socket>();
  let target = 0;

  /** One direction of the line: what may be on it next, for all connections. */
  function direction(): (from: Socket, to: Socket) => void {
    let isFreeAt = 0;
    const carry = (bytes: number): number => {
      isFreeAt = Math.max(isFreeAt, Date.now()) + (bytes * 8000) / quality.bitsPerSecond;
      return isFreeAt;
    };
    return (from, to) => {
      let arrivedAt = 0;
      let onItsWay = 0;
      // Timers of the same millisecond fire in any order: each lets out whatever is first.
      const inside: (() => void)[] = [];
      const later = (act: () => void) => {
        inside.push(act);
        setTimeout(() => inside.shift()?.(), Math.max(arrivedAt - Date.now(), 0));
      };
      const send = (segment: Buffer) => {
        counts.sent += 1;
        let at = carry(segment.length) + quality.roundTripMs / 2;
        while (chance() < quality.loss) {
          counts.lost += 1;
          at = Math.max(at + quality.roundTripMs * 1.5, carry(segment.length));
        }
        arrivedAt = Math.max(arrivedAt, at);
        onItsWay += segment.length;
        if (onItsWay > windowBytes) from.pause();
        later(() => {
          to.write(segment);
          onItsWay -= segment.length;
          if (onItsWay <= windowBytes) from.resume();
        });
      };
      from.on('data', (data: Buffer) => {
        for (let start = 0; start < data.length; start += segmentBytes)
          send(data.subarray(start, start + segmentBytes));
      });
      from.on('end', () => later(() => to.end()));
      from.on('close', () => later(() => to.destroy()));
      from.on('error', () => undefined);
    };
  }

  const there = direction();
  const back = direction();
  const server = createServer({ allowHalfOpen: true }, (near) => {
    sockets.add(near.setNoDelay());
    near.on('close', () => sockets.delete(near));
    // Nothing is read before the handshake would be over.
    near.pause();
    setTimeout(() => {
      const far = connect({ port: target, host: 'localhost', allowHalfOpen: true, noDelay: true });
      sockets.add(far);
      far.on('close', () => sockets.delete(far));
      there(near, far);
      back(far, near);
      near.resume();
    }, quality.roundTripMs);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The line has no port');
  return {
    port: address.port,
    leadTo: (port) => (target = port),
    counts: () => ({ ...counts }),
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A port for a server behind the line: below those that systems give to outgoing connections. */
export async function portBehind(): Promise<number> {
  const port = randomInt(20_000, 30_000);
  const server = createServer().listen(port, 'localhost');
  try {
    await once(server, 'listening');
  } catch {
    return portBehind();
  }
  server.close();
  await once(server, 'close');
  return port;
}

/** Numbers from 0 to below 1 that look random and are the same for the same seed (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
