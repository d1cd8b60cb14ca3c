import { expect, it } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import { isSideFile } from '../../src/history/side-files.ts';
import { en } from '../../src/report/language/en.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { clinic } from '../decision/scenes.ts';
import { file, reportOf } from '../report/situations.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)));
const noise = Array.from({ length: 400 }, (_, at) => (at * 149 + 77) % 256);

/** What trainers leave beside their histories: transformers, Ultralytics, Lightning, W&B. */
const beside: Readonly<Record<string, Uint8Array<ArrayBuffer> | string>> = {
  'checkpoint-8/model.safetensors': bytes([64, 0, 0, 0, 0, 0, 0, 0], '{"w":{"dtype":"F32"}}', noise),
  'checkpoint-8/tokenizer.json': '{"version": "1.0", "added_tokens": []}',
  'checkpoint-8/vocab.txt': '[PAD]\n[UNK]\nthe\na\n',
  'checkpoint-8/merges.txt': '#version: 0.2\nh e\n',
  'README.md': '# A model\n',
  'train/results.png': bytes([137], 'PNG\r\n', [26, 10], noise),
  'train/batch.jpg': bytes([255, 216, 255, 224], noise),
  'weights/best.pt': bytes(noise),
  'version_0/checkpoints/epoch=7.ckpt': bytes(noise),
  'offline-run-1/logs/debug-internal.log': '{"time":"2026-11-30T11:02:49Z","level":"INFO","msg":"wandb-core"}\n',
  'offline-run-1/files/requirements.txt': 'zipp==4.1.2\n',
};
/** What could be a history that is not understood. */
const missed: Readonly<Record<string, Uint8Array<ArrayBuffer> | string>> = {
  'console.log': 'starting\nstill going\n',
  'history.h5': bytes([137], 'HDF\r\n', noise),
  'loss.bin': bytes(noise),
  'metrics.json': '{"scores": "see the other file"}',
};

const filesOf = (named: typeof beside) => Object.entries(named).map(([path, content]) => ({ path, content: new Blob([content]) }));

it('tells what lies beside histories from what was not understood', async () => {
  const { refused } = await readHistories([...filesOf(beside), ...filesOf(missed)]);
  const paths = (isBeside: boolean) => refused.filter(({ because }) => isSideFile(because) === isBeside).map(({ path }) => path);
  expect(paths(true).toSorted()).toEqual(Object.keys(beside).toSorted());
  expect(paths(false).toSorted()).toEqual(Object.keys(missed).toSorted());
});

it('reads a history whatever it is called', async () => {
  const { runs } = await readHistories([{ path: 'README.md', content: new Blob([clinic('calm-1')]) }]);
  expect(runs).toHaveLength(1);
});

it('names what lies beside a history once, among the details', async () => {
  const log = file('mlp/training.csv', clinic('calm-1'));
  const comment = renderComment(await reportOf({ files: [log, ...filesOf(beside), ...filesOf(missed)] }), { language: en });
  expect(comment).toMatch(/^Not read: 4 files \(/m);
  expect(comment).toMatch(/^- Not read: 11 files that hold no history, such as pictures, weights and settings \(/m);
  expect(comment).not.toMatch(/- `weights\/best\.pt`:/);
  const alone = renderComment(await reportOf({ files: filesOf(beside) }), { language: en });
  expect(alone).toContain('`train/batch.jpg`: a picture, not a training history.');
});
