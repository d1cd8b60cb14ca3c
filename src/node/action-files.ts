import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes one file of the action's report and answers with its path. */
export async function writeReportFile(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}
