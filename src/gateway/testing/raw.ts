import { connect } from 'node:net';

/** Sends bytes as they are and gives what comes back until the connection ends, however it does. */
export async function raw(base: string, text: string): Promise<string> {
  const socket = connect(Number(new URL(base).port), '127.0.0.1');
  socket.write(text);
  let answer = '';
  try {
    for await (const chunk of socket) answer += String(chunk);
  } catch {
    // Cut off.
  }
  return answer;
}
