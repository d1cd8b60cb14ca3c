import { expect } from 'vitest';
import type { Pull } from '../github/fake/state.ts';
import type { Outcome } from './harness.ts';
import type { Lab } from './lab.ts';

/** What a person finds afterwards: comment, pictures, summary, and their form for golden files. */

/** The comments that the action wrote on a pull request, oldest first. */
export function comments(lab: Lab, pull: Pull): string[] {
  const own = [...lab.repository.comments.values()].filter((it) => it.issue === pull.number && it.author.type === 'Bot');
  return own.map((it) => it.body);
}

/** The one comment; fails when there are none or several. */
export function onlyComment(lab: Lab, pull: Pull): string {
  const found = comments(lab, pull);
  expect(found).toHaveLength(1);
  return found[0] ?? '';
}

export interface Picture {
  readonly url: string;
  readonly bytes: Buffer;
}

/** The pictures of a comment, resolved as GitHub's web site would: by branch, from what it holds now. */
export function pictures(lab: Lab, body: string): Picture[] {
  const { repository } = lab;
  const urls = [...body.matchAll(/(?:src|srcset)="([^"]+)"/g)].map((it) => it[1] ?? '');
  return urls.map((url) => {
    const { pathname, search } = new URL(url);
    const [, name = '', branch = '', path = ''] =
      /^\/([^/]+\/[^/]+)\/blob\/(.+?)\/(pr\/.+)$/.exec(decodeURIComponent(pathname)) ?? [];
    expect([name, search]).toEqual([repository.fullName, '?raw=true']);
    const tip = repository.refs.get(`refs/heads/${branch}`) ?? '';
    const file = repository.git.flatten(repository.git.commit(tip).tree).get(path);
    const bytes = repository.git.blobs.get(file?.sha ?? '');
    expect(bytes, `${path} on ${branch}`).toBeDefined();
    return { url, bytes: Buffer.from(bytes ?? []) };
  });
}

/** Width and height of a PNG, read from its header. */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } {
  expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/**
 * Commit ids become their number of appearance in the text, and run ids go, so that the same page is the same text tomorrow. Their
 * number of birth would not do: commits that are alike are one commit, unless a second passed between them.
 */
export function golden(lab: Lab, text: string): string {
  const known = [...lab.repository.git.commits.keys()];
  const appeared: string[] = [];
  const named = (hex: string) => {
    const commit = known.find((it) => it.startsWith(hex));
    if (commit === undefined) return hex;
    if (!appeared.includes(commit)) appeared.push(commit);
    return `(commit ${appeared.indexOf(commit) + 1})`;
  };
  return `${text
    .replace(/\b(?:[0-9a-f]{40}|[0-9a-f]{7,12})\b/g, named)
    .replace(/"run":\d+/g, '"run":(run)')
    .replace(/actions\/runs\/\d+/g, 'actions/runs/(run)')
    .replace(/(\(commit \d+\))-\d{8,}-(\d+)\//g, '$1-(run)-$2/')
    .replace(/-[0-9a-f]{8}-(light|dark)\.png/g, '-$1.png')
    .replace(/, \d+ [A-Z][a-z]{2} \d\d:\d\d UTC/g, ', (time)')
    .replaceAll(lab.github.serverUrl, 'https://github.example')
    .replace(/Loss Doctor \d+\.\d+\.\d+/g, 'Loss Doctor VERSION')}\n`;
}

/** Compares with `test/golden/e2e-NAME.md`. */
export async function expectGolden(lab: Lab, name: string, text: string): Promise<void> {
  await expect(golden(lab, text)).toMatchFileSnapshot(new URL(`../golden/e2e-${name}.md`, import.meta.url).pathname);
}

/** What every run owes: it ended by itself, wrote its summary and outputs, and no error went past it. */
export function expectOrderly(outcome: Outcome, exitCode: number): void {
  expect(outcome.exitCode, `${outcome.stdout}\n${outcome.stderr}`).toBe(exitCode);
  expect(`${outcome.stdout}${outcome.stderr}`).not.toMatch(/unhandled|at async|node:internal|file:\/\//i);
  expect(outcome.summary).not.toBe('');
  expect(Object.keys(outcome.outputs)).toEqual(expect.arrayContaining(['verdict', 'conclusion', 'new-findings', 'findings']));
  expect(outcome.outputs['conclusion']).toMatch(exitCode === 0 ? /^(success|neutral)$/ : /^failure$/);
}

/**
 * What Markdown reads as text: without fences, code spans, and the text alternatives of pictures, in none of which GitHub links
 * anything. A code span ends, as CommonMark says, at a run of backticks as long as the one that began it.
 */
export function outsideOfCode(markdown: string): string {
  const lines = markdown.replace(/^```[\s\S]*?^```$/gm, '').replace(/ alt="[^"<>]*"/g, '');
  return lines.split('\n').map(withoutSpans).join('\n');
}

function withoutSpans(line: string): string {
  let text = '';
  let rest = line;
  for (let run = /(?<!\\)`+/.exec(rest); run !== null; run = /(?<!\\)`+/.exec(rest)) {
    const after = rest.slice(run.index + run[0].length);
    const close = new RegExp(`(?<!\`)${run[0]}(?!\`)`).exec(after);
    text += rest.slice(0, run.index) + (close === null ? run[0] : '');
    rest = close === null ? after : after.slice(close.index + run[0].length);
  }
  return text + rest;
}
