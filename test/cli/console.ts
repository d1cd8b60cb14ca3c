import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { runCommandLine } from '../../src/command-line.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in a folder and collects what it says. */
export async function lossDoctor(args: readonly string[], folder = root): Promise<Answer> {
  let out = '';
  let err = '';
  const code = await runCommandLine(args, {
    folder,
    columns: 100,
    color: false,
    ask: async () => undefined,
    print: async (text) => {
      out += text;
    },
    say: (sentence) => {
      err += `${sentence}\n`;
    },
  });
  return { code, out, err };
}

/** An empty folder that is removed after the file's tests. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'loss-doctor-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
