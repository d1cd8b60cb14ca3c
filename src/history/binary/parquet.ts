import { LimitError } from '../../source/limits.ts';
import { bytesOf } from '../../source/sources.ts';
import { byMagic, type FormatReader, oneFile, refusedFiles } from '../reader.ts';

/** `PAR1`, at both ends (https://parquet.apache.org/docs/file-format/). */
const MAGIC = [0x50, 0x41, 0x52, 0x31] as const;

function isEnd(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, i) => bytes[i] === byte);
}

/** Parquet, as `DataFrame.to_parquet` writes it: columns of numbers and texts. */
export const parquet: FormatReader = {
  name: 'parquet',
  recognise: byMagic(MAGIC, 'Parquet'),
  read: oneFile(async (file, context) => {
    const { content } = file;
    const malformed = (part: 'footer' | 'page') =>
      refusedFiles([file], { code: 'malformed', format: 'parquet', detail: { code: 'bad-part', part } });
    if (!isEnd(await bytesOf(content, content.size - MAGIC.length, content.size))) return malformed('footer');
    try {
      // Few logs are such files, and the library takes a while to load.
      const { readParquet } = await import('./parquet-file.ts');
      return await readParquet(file, context);
    } catch (error) {
      if (error instanceof LimitError) throw error;
      return malformed('page');
    }
  }),
};
