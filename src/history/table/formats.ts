import type { FormatReader } from '../reader.ts';
import { catboost, fastai, timm, xgboostCv } from './boosting.ts';
import { genericTable, metricTable, otherTable, splitTable } from './generic.ts';
import { hfLogCsv } from './hf-log.ts';
import { kerasCsvLogger } from './keras-csvlogger.ts';
import { lightningCsv } from './lightning.ts';
import { tidyTable } from './long.ts';
import { pandasHistory } from './pandas-history.ts';
import type { TableProfile } from './profile.ts';
import { algoperf, rayProgress, stableBaselines } from './reinforcement.ts';
import { tableFormat } from './table.ts';
import { deepspeed, dvclive, tensorboardCsv, wandbChart } from './tracker.ts';
import { ultralytics } from './vision.ts';

const profiles: readonly TableProfile[] = [
  kerasCsvLogger,
  catboost,
  xgboostCv,
  fastai,
  timm,
  ultralytics,
  hfLogCsv,
  stableBaselines,
  rayProgress,
  algoperf,
  deepspeed,
  dvclive,
  tensorboardCsv,
  wandbChart,
  lightningCsv,
  pandasHistory,
  genericTable,
  metricTable,
  splitTable,
  otherTable,
];

/** Delimited tables. One line per format. */
export const tableFormats: readonly FormatReader[] = [tidyTable, ...profiles.map((profile) => tableFormat(profile))];
