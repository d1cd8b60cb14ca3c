import { afterEach, expect, test } from 'vitest';
import { commit } from '../github/fake/scene.ts';
import { runAction } from './harness.ts';
import { type Lab, mlp, openLab, propose, pullJob, pushJob, trainOnMain, trainPull } from './lab.ts';
import { comments, expectOrderly, onlyComment, pictures } from './read-back.ts';

let lab: Lab;

afterEach(async () => {
  await lab.github.close();
});

/** Holds the first requests that match until so many wait, so that the jobs behind them meet. */
function meet(method: string, route: string, jobs: number): void {
  let waiting = 0;
  let open = () => {};
  const gate = new Promise<void>((done) => {
    open = done;
  });
  const call = async () => {
    waiting += 1;
    if (waiting === jobs) open();
    await Promise.race([gate, new Promise((done) => setTimeout(done, 10_000))]);
  };
  lab.github.faults.add({ method, route, times: jobs, fault: { kind: 'before', call } });
}

function keptFiles(): string[] {
  const { git, refs } = lab.repository;
  return [...git.flatten(git.commit(refs.get('refs/heads/loss-doctor') ?? '').tree).keys()];
}

test('two jobs that create at the same moment leave one comment with the newer truth', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  const pull = propose(lab);
  const older = trainPull(lab, pull, mlp('calm-4'));
  const newer = trainPull(lab, pull, mlp('calm-wider'));
  meet('POST', '/issues/{issue_number}/comments', 2);
  const [first, second] = await Promise.all([runAction(pullJob(lab, pull, older)), runAction(pullJob(lab, pull, newer))]);
  expectOrderly(first, 0);
  expectOrderly(second, 1);
  expect(onlyComment(lab, pull)).toContain(`"run":${newer.id}`);
});

test('an older job that read the comment before the newer one wrote it, and writes it after, does not have the last word', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  const pull = propose(lab);
  await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-2'))));
  const older = trainPull(lab, pull, mlp('calm-4'));
  const newer = trainPull(lab, pull, mlp('calm-wider'));
  let second: ReturnType<typeof runAction> | undefined;
  const call = async () => {
    second = runAction(pullJob(lab, pull, newer));
    while (!onlyComment(lab, pull).includes(`"run":${newer.id}`)) await new Promise((done) => setTimeout(done, 1));
  };
  lab.github.faults.add({ method: 'PATCH', route: '/issues/comments/', times: 1, fault: { kind: 'before', call } });
  expectOrderly(await runAction(pullJob(lab, pull, older)), 0);
  if (second === undefined) throw new Error('the older job wrote nothing');
  expectOrderly(await second, 1);
  expect(onlyComment(lab, pull)).toContain(`"run":${newer.id}`);
});

test('an older job whose writing takes until the newer one has ended puts back what the newer one wrote', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  const pull = propose(lab);
  await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-2'))));
  const older = trainPull(lab, pull, mlp('calm-4'));
  const newer = trainPull(lab, pull, mlp('calm-wider'));
  let text = '';
  const call = async () => {
    expectOrderly(await runAction(pullJob(lab, pull, newer)), 1);
    text = onlyComment(lab, pull);
  };
  lab.github.faults.add({ method: 'PATCH', route: '/issues/comments/', times: 1, fault: { kind: 'before', call } });
  const first = await runAction(pullJob(lab, pull, older));
  expectOrderly(first, 0);
  expect(text).toContain(`"run":${newer.id}`);
  expect(onlyComment(lab, pull)).toBe(text);
  expect(first.stdout).toContain('newer run');
});

test('two jobs of one run that read the comment at the same moment leave both reports in it', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  const pull = propose(lab);
  await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-2'))));
  const run = trainPull(lab, pull, mlp('calm-4'));
  const bad = { workspace: { 'bad/training.csv': mlp('calm-wider')['mlp/training.csv'] ?? '' }, inputs: { path: 'bad' } };
  meet('PATCH', '/issues/comments/', 2);
  await Promise.all([runAction(pullJob(lab, pull, run)), runAction(pullJob(lab, pull, run, bad))]);
  expect(onlyComment(lab, pull)).toMatch(/^### .*overfits[\s\S]*Also in this run:[^\n]*looks healthy/m);
});

test('two jobs with keys of their own meet at the data branch: two comments, and all pictures', async () => {
  lab = await openLab({ pictures: true, main: [mlp('calm-1')] });
  const pull = propose(lab);
  const run = trainPull(lab, pull, mlp('calm-wider'));
  meet('POST', '/git/refs', 2);
  const jobs = ['small', 'large'].map((key) => runAction(pullJob(lab, pull, run, { inputs: { key } })));
  for (const outcome of await Promise.all(jobs)) expectOrderly(outcome, 1);
  const bodies = comments(lab, pull);
  expect(bodies).toHaveLength(2);
  for (const body of bodies) expect(pictures(lab, body)).toHaveLength(2);
  expect(keptFiles().filter((it) => it.endsWith('.png'))).toHaveLength(4);
});

test('another job moved the data branch just before: read again, and nothing of either is lost', async () => {
  lab = await openLab();
  const { world } = lab.github;
  expectOrderly(await runAction(pushJob(lab, trainOnMain(lab, mlp('calm-1')))), 0);
  const before = keptFiles();
  let races = 0;
  const call = () => {
    races += 1;
    commit(world, lab.repository, 'loss-doctor', { files: { [`other/${races}.json`]: '{}' } });
  };
  lab.github.faults.add({ method: 'PATCH', route: '/git/refs', times: 3, fault: { kind: 'before', call } });
  expectOrderly(await runAction(pushJob(lab, trainOnMain(lab, mlp('calm-2')))), 0);
  expect(races).toBe(3);
  const after = keptFiles();
  expect(after).toEqual(expect.arrayContaining([...before, 'other/1.json', 'other/2.json', 'other/3.json']));
  expect(after.length).toBeGreaterThan(before.length + 3);
});

test('a person deletes the comment between reading and writing: it is written anew', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  const pull = propose(lab);
  const run = trainPull(lab, pull, mlp('calm-wider'));
  expectOrderly(await runAction(pullJob(lab, pull, run)), 1);
  lab.github.faults.add({
    method: 'PATCH',
    route: '/comments',
    fault: { kind: 'before', call: () => lab.repository.comments.clear() },
  });
  expectOrderly(await runAction(pullJob(lab, pull, run)), 1);
  expect(onlyComment(lab, pull)).toContain('overfits');
});

test('a push while publishing that is trained too: what is said about the old head is not written', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  const pull = propose(lab);
  const run = trainPull(lab, pull, mlp('calm-wider'));
  const call = () => {
    commit(lab.github.world, lab.repository, pull.head.ref, { files: { 'train.py': 'width = 3\n' } });
    trainPull(lab, pull, undefined);
  };
  lab.github.faults.add({ method: 'POST', route: '/git/commits', fault: { kind: 'before', call } });
  expectOrderly(await runAction(pullJob(lab, pull, run)), 1);
  expect(comments(lab, pull)).toEqual([]);
});

test('the gate is fixed before publishing: whatever fails there is a warning', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  const pull = propose(lab);
  const run = trainPull(lab, pull, mlp('calm-wider'));
  for (const route of ['/issues/', '/git/', '/pulls']) {
    lab.github.faults.add({ route, times: Number.POSITIVE_INFINITY, fault: { kind: 'status', status: 503 } });
  }
  const outcome = await runAction(pullJob(lab, pull, run));
  expectOrderly(outcome, 1);
  expect(outcome.outputs).toMatchObject({ conclusion: 'failure', 'new-findings': '1', 'comment-url': '' });
  expect(outcome.stdout).toContain('::warning');
  lab.github.faults.clear();
  const calm = trainPull(lab, pull, mlp('calm-4'));
  lab.github.faults.add({ route: '/issues/', times: Number.POSITIVE_INFINITY, fault: { kind: 'reset' } });
  expectOrderly(await runAction(pullJob(lab, pull, calm)), 0);
});
