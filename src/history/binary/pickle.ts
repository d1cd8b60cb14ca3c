import { type FormatReader, refusedFiles } from '../reader.ts';
import type { RefusalReason } from '../reasons.ts';

const PROTOCOL = 0x80;
const STOP = 0x2e;

const REFUSED: RefusalReason = { code: 'not-a-history', what: 'pickle', saw: [] };

/** A pickle of Python: to read it is to run what is in it, so it is not read. */
export const pickle: FormatReader = {
  name: 'pickle',
  recognise({ head, tail }) {
    const [first = 0, version = 0] = head;
    const isPickle = first === PROTOCOL && version >= 2 && version <= 5 && tail.at(-1) === STOP;
    return isPickle ? { score: 0.9, refuse: REFUSED } : undefined;
  },
  read: async (files) => refusedFiles(files, REFUSED),
};
