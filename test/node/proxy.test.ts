import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { proxyAgent } from '../../src/node/proxy.ts';

test('an address without a scheme is a proxy of http', async () => {
  const asked: string[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  // Listening on a TCP port, so the address is an object.
  const { port } = proxy.address() as AddressInfo;
  const { dispatcher, unusable } = proxyAgent({ HTTPS_PROXY: `127.0.0.1:${port}` });
  expect(unusable).toEqual([]);
  const request = dispatcher.request({ origin: 'https://api.github.test', path: '/', method: 'GET' });
  await expect(request).rejects.toThrow();
  expect(asked).toEqual(['api.github.test:443']);
  await dispatcher.destroy();
  proxy.close();
});

test.each([
  'proxy.example:8080',
  '10.0.0.1:8080',
  'user:p%40ss@proxy.example:8080',
  'https://proxy.example',
  'socks5://10.0.0.1',
  '',
])('a usable address: %s', async (address) => {
  const { dispatcher, unusable } = proxyAgent({ http_proxy: address, https_proxy: address });
  expect(unusable).toEqual([]);
  await dispatcher.destroy();
});

test.each(['http://', 'ftp://proxy.example', 'http://a b', '[::1', 'http://u:%E0%A4%A@proxy.example', 'proxy.example:99999'])(
  'no usable address, which ends nothing: %s',
  async (address) => {
    const { dispatcher, unusable } = proxyAgent({ https_proxy: address, http_proxy: 'proxy.example:3128' });
    expect(unusable).toEqual(['https_proxy']);
    await dispatcher.destroy();
  },
);
