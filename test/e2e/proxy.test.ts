import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runAction } from './harness.ts';
import { type Lab, mlp, openLab, propose, pullJob, trainPull } from './lab.ts';
import { comments } from './read-back.ts';

let lab: Lab;
let proxy: Server;
let tunnelled: string[];
const sockets = new Set<Socket>();

beforeEach(async () => {
  tunnelled = [];
  // What a request names is where the tunnel ends, so a proxy that is not used leaves no trace.
  proxy = createServer((_request, response) => response.writeHead(405).end());
  proxy.on('connect', (request, client: Socket) => {
    tunnelled.push(request.url ?? '');
    const [host, port] = (request.url ?? '').split(':');
    const upstream = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client);
      client.pipe(upstream);
    });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  proxy.close();
  await lab.github.close();
});

function address(): string {
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
}

test('all requests go through the proxy, those to the artifact store too', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  const pull = propose(lab);
  const job = pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider')));
  const outcome = await runAction({ ...job, env: { http_proxy: address(), https_proxy: address() } });
  expect(outcome.exitCode).toBe(1);
  expect(comments(lab, pull)).toHaveLength(1);
  // The interface and the artifact store are two servers.
  expect(tunnelled).toContain(new URL(lab.github.apiUrl).host);
  expect(new Set(tunnelled).size).toBe(2);
});

test('no_proxy is honoured', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  const pull = propose(lab);
  const job = pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider')));
  const env = { http_proxy: address(), https_proxy: address(), no_proxy: '127.0.0.1,localhost' };
  expect((await runAction({ ...job, env })).exitCode).toBe(1);
  expect(comments(lab, pull)).toHaveLength(1);
  expect(tunnelled).toEqual([]);
});

test('a proxy that is not there: warnings, and a report all the same', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  const pull = propose(lab);
  const job = pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider')));
  const outcome = await runAction({ ...job, env: { http_proxy: 'http://127.0.0.1:1' } });
  expect(outcome.exitCode).toBe(0);
  expect(outcome.outputs['conclusion']).toBe('neutral');
  expect(outcome.stdout).toMatch(/::warning::The artifacts of the run could not be read/);
  expect(outcome.summary).not.toBe('');
  expect(lab.github.requests).toEqual([]);
});
