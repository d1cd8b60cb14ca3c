import type { FormatReader } from '../reader.ts';
import { mlflowFiles } from './mlflow-files.ts';
import { mlflowSqlite } from './mlflow-sqlite.ts';
import { numpy } from './numpy.ts';
import { parquet } from './parquet.ts';
import { pickle } from './pickle.ts';
import { tfevents } from './tfevents.ts';
import { visualdl } from './visualdl.ts';
import { wandb } from './wandb.ts';

/** Binary formats: event files, run logs, stores. One line per format. */
export const binaryFormats: readonly FormatReader[] = [
  tfevents,
  visualdl,
  wandb,
  mlflowSqlite,
  mlflowFiles,
  numpy,
  parquet,
  pickle,
];
