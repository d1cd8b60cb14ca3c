import type { FormatReader } from '../reader.ts';
import { bareValues } from './bare-values.ts';
import { deepxde } from './deepxde.ts';
import { printedLists } from './printed-lists.ts';
import { textLog } from './text-log.ts';

/** What training jobs print. One line per format. */
export const textFormats: readonly FormatReader[] = [textLog, bareValues, deepxde, printedLists];
