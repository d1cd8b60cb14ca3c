import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { addArtifact } from '../github/fake/scene.ts';
import { runAction } from './harness.ts';
import { history, type Lab, mlp, openLab, propose, pullJob, trainPull } from './lab.ts';
import { comments, expectOrderly, onlyComment } from './read-back.ts';

let lab: Lab;
let proxy: Server | undefined;

afterEach(async () => {
  proxy?.closeAllConnections();
  proxy?.close();
  await lab.github.close();
});

/** A proxy that tunnels, and remembers to where. */
async function startProxy(): Promise<{ readonly address: string; readonly asked: Set<string> }> {
  const asked = new Set<string>();
  proxy = createServer();
  proxy.on('connect', (request, socket) => {
    asked.add(request.url ?? '');
    const [host = '', port = ''] = (request.url ?? '').split(':');
    const target = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.pipe(socket).pipe(target);
    });
    for (const it of [socket, target]) it.on('error', () => socket.destroy());
  });
  await new Promise<void>((done) => proxy?.listen(0, '127.0.0.1', done));
  // Listening on a TCP port, so the address is an object.
  const { port } = proxy.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, asked };
}

test('everything goes through the proxy, the download from the storage too; and nothing that no_proxy names', async () => {
  lab = await openLab({ pictures: true, main: [mlp('calm-1')] });
  const pull = propose(lab);
  const run = trainPull(lab, pull, mlp('calm-4'));
  const { address, asked } = await startProxy();
  expectOrderly(await runAction(pullJob(lab, pull, run, { env: { http_proxy: address, https_proxy: address } })), 0);
  expect(asked.size).toBe(2);
  expect(asked).toContain(new URL(lab.github.apiUrl).host);
  asked.clear();
  const direct = { http_proxy: address, https_proxy: address, no_proxy: '127.0.0.1' };
  expectOrderly(await runAction(pullJob(lab, pull, run, { env: direct })), 0);
  expect(asked.size).toBe(0);
  expect(onlyComment(lab, pull)).toContain('healthy');
});

test('a proxy’s address may lack its scheme; one that cannot be used is a warning and changes no answer', async () => {
  lab = await openLab({ pictures: true, main: [mlp('calm-1')] });
  const pull = propose(lab);
  const run = trainPull(lab, pull, mlp('calm-4'));
  const { address, asked } = await startProxy();
  const bare = address.replace('http://', '');
  expectOrderly(await runAction(pullJob(lab, pull, run, { env: { http_proxy: bare, https_proxy: bare } })), 0);
  expect(asked.size).toBe(2);
  asked.clear();
  const outcome = await runAction(
    pullJob(lab, pull, run, { env: { http_proxy: 'http://u:secret@', https_proxy: '10.0.0.1:99999' } }),
  );
  expectOrderly(outcome, 0);
  expect(outcome.outputs['verdict']).toBe('healthy');
  expect(outcome.stdout.match(/::warning/g)).toHaveLength(1);
  expect(outcome.stdout).toContain('"http_proxy", "https_proxy"');
  expect(outcome.stdout).not.toContain('secret');
  expect(onlyComment(lab, pull)).toContain('healthy');
});

test.runIf(process.platform === 'linux')(
  'where WebAssembly gets no memory, nothing can be fetched or drawn, and the diagnosis still stands',
  async () => {
    lab = await openLab({ pictures: true, main: [mlp('calm-1')] });
    const pull = propose(lab);
    const workspace = {
      'out/mlp/training.csv': mlp('calm-wider')['mlp/training.csv'] ?? '',
      'base/mlp/training.csv': mlp('calm-1')['mlp/training.csv'] ?? '',
    };
    const run = trainPull(lab, pull, undefined);
    const inputs = { path: 'out', 'base-path': 'base' };
    const outcome = await runAction(pullJob(lab, pull, run, { workspace, inputs, addressSpace: 4_000_000 }));
    expectOrderly(outcome, 1);
    expect(outcome.requests).toEqual([]);
    expect(outcome.outputs['verdict']).toBe('failing');
    expect(outcome.stdout).toContain('::warning');
    expect(outcome.summary).toContain('overfits');
    expect(comments(lab, pull)).toEqual([]);
  },
);

test('a server that has no artifacts says so, and a rejected token is named', async () => {
  lab = await openLab({ pictures: true, main: [mlp('calm-1')], basePath: '/api/v3' });
  const pull = propose(lab);
  const run = trainPull(lab, pull, mlp('calm-4'));
  lab.github.faults.add({ route: '/artifacts', times: 1000, fault: { kind: 'status', status: 404 } });
  const without = await runAction(pullJob(lab, pull, run, { enterprise: true }));
  expectOrderly(without, 0);
  expect(without.outputs['verdict']).toBe('unknown');
  expect(without.stdout).toMatch(/::warning.*404/);
  lab.github.world.tokens.clear();
  const rejected = await runAction(pullJob(lab, pull, run, { enterprise: true }));
  expectOrderly(rejected, 0);
  expect(rejected.stdout).toMatch(/::warning.*401/);
  expect(rejected.stdout).toMatch(/No comment: .*401|token/);
});

test('an artifact that cannot be downloaded is named in the log with the cause, and the other is read', async () => {
  lab = await openLab({ pictures: true, main: [mlp('calm-1')] });
  const pull = propose(lab);
  const run = trainPull(lab, pull, mlp('calm-4'));
  const { id } = addArtifact(lab.github.world, lab.repository, run, { name: 'loss-history-large', content: mlp('calm-4') });
  lab.github.faults.add({ route: `/actions/artifacts/${id}/zip`, times: 1000, fault: { kind: 'status', status: 410 } });
  const outcome = await runAction(pullJob(lab, pull, run));
  expectOrderly(outcome, 0);
  expect(outcome.outputs['verdict']).toBe('healthy');
  expect(outcome.stdout).toMatch(/::warning title=Loss Doctor::"loss-history-large" .*410/);
});

test('a rule on the data branch is named after one try, with what to change', async () => {
  lab = await openLab({ pictures: true, main: [mlp('calm-1')] });
  lab.repository.protectedBranches.add('loss-doctor');
  const pull = propose(lab);
  const outcome = await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-4'))));
  expectOrderly(outcome, 0);
  expect(outcome.stdout).toMatch(
    /::warning::.*rule does not let this job write to "loss-doctor".*Cannot create ref due to creations being restricted/,
  );
  expect(outcome.stdout).toMatch(/another `?data-branch`?/);
  expect(outcome.requests.filter(({ purpose }) => purpose === 'data-branch-write')).toHaveLength(5);
  expect(onlyComment(lab, pull)).toContain('healthy');
});

test('a server without artifacts, GraphQL and writing to git, such as Gitea, still gets the comment from files of the job', async () => {
  lab = await openLab();
  const pull = propose(lab);
  const run = trainPull(lab, pull, undefined);
  for (const route of ['/actions/', 'graphql', '/git/'])
    lab.github.faults.add({ route, times: 1000, fault: { kind: 'status', status: 404 } });
  const workspace = {
    'out/mlp/training.csv': history('calm-wider'),
    'base/mlp/training.csv': history('calm-1'),
  };
  const inputs = { path: 'out', 'base-path': 'base', 'data-branch': '' };
  const outcome = await runAction(pullJob(lab, pull, run, { workspace, inputs }));
  expectOrderly(outcome, 1);
  expect(onlyComment(lab, pull)).toContain('`mlp` overfits, unlike `main`');
});
