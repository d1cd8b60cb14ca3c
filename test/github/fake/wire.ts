import { createHash } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault } from './faults.ts';
import { Refusal, type Reply } from './route.ts';

/** Below the routes: reading requests, and sending answers as faults and conditional requests ask for. */

export interface Incoming {
  readonly method: string;
  readonly request: IncomingMessage;
}

export interface Outgoing extends Reply {
  /** Sent as they are. */
  readonly bytes?: Uint8Array;
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function origin(server: Server): string {
  // Listening on a TCP port, so the address is an object.
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

export async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString('utf8');
  if (body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** False when the caller gave up meanwhile. */
export function waited(milliseconds: number, response: ServerResponse): Promise<boolean> {
  return new Promise((done) => {
    const timer = milliseconds === 0 ? undefined : setTimeout(() => done(true), milliseconds);
    response.on('close', () => {
      clearTimeout(timer);
      done(false);
    });
  });
}

export function failed(fault: Extract<Fault, { kind: 'status' }>): Reply {
  const { reply } = new Refusal(fault.status, fault.message ?? `Fault ${fault.status}`);
  return fault.headers === undefined ? reply : { ...reply, headers: fault.headers };
}

export function send(call: Incoming, response: ServerResponse, answer: Outgoing, truncate: Fault | undefined): void {
  const json = answer.body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(answer.body));
  const payload = answer.bytes ?? (answer.raw === undefined ? json : Buffer.from(answer.raw, 'latin1'));
  const etag = `W/"${createHash('sha1').update(payload).digest('hex')}"`;
  const unchanged = call.method === 'GET' && answer.status === 200 && call.request.headers['if-none-match'] === etag;
  const headers: Record<string, string> = {
    'content-type': 'application/json; charset=utf-8',
    date: new Date().toUTCString(),
    ...(call.method === 'GET' && answer.status === 200 ? { etag } : {}),
    ...answer.headers,
  };
  if (unchanged || answer.status === 204 || answer.status === 302) {
    response.writeHead(unchanged ? 304 : answer.status, headers).end();
    return;
  }
  response.writeHead(answer.status, { ...headers, 'content-length': String(payload.length) });
  if (truncate?.kind !== 'truncate') {
    response.end(payload);
    return;
  }
  response.write(payload.subarray(0, truncate.bytes), () => response.destroy());
}
