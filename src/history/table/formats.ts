import type { FormatReader } from '../reader.ts';
import { genericTable, otherTable } from './generic.ts';
import { kerasCsvLogger } from './keras-csvlogger.ts';
import { lightningCsv } from './lightning.ts';
import { pandasHistory } from './pandas-history.ts';
import type { TableProfile } from './profile.ts';
import { tableFormat } from './table.ts';

const profiles: readonly TableProfile[] = [kerasCsvLogger, lightningCsv, pandasHistory, genericTable, otherTable];

/** Delimited tables. One line per format. */
export const tableFormats: readonly FormatReader[] = profiles.map((profile) => tableFormat(profile));
