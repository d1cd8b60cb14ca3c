import type { ReadPorts } from '../history/ports.ts';
import { openSqlite } from './sqlite.ts';
import { unpackZstd } from './zstd.ts';

/** What reading uses of Node. */
export const readPorts: ReadPorts = {
  sqlite: openSqlite,
  clock: () => performance.now(),
  ...(unpackZstd !== undefined && { zstd: unpackZstd }),
};
