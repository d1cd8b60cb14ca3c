import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from './folders.ts';

/** Writes one file of the action's report and answers with its path. */
export async function writeReportFile(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  await makeFolder(folder);
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}
