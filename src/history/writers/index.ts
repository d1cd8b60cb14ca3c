import type { FormatReader } from '../reader.ts';
import type { WriterProfile } from '../records/profile.ts';
import { algoperf } from './algoperf.ts';
import { catboost } from './catboost.ts';
import { deepspeed } from './deepspeed.ts';
import { detectron2 } from './detectron2.ts';
import { detr } from './detr.ts';
import { dvclive } from './dvclive.ts';
import { fastai } from './fastai.ts';
import { formatsOf } from './formats.ts';
import { comparedRuns, generic, metricTable, otherLines, otherTable, splitsOnly, tidy } from './generic.ts';
import { hfTrainer } from './hf-trainer.ts';
import { keras, kerasByPandas } from './keras.ts';
import { lightning } from './lightning.ts';
import { llamaFactory } from './llama-factory.ts';
import { mmcv, mmengine } from './openmmlab.ts';
import { ray } from './ray.ts';
import { sentenceTransformers } from './sentence-transformers.ts';
import { skorch } from './skorch.ts';
import { spacy } from './spacy.ts';
import { stableBaselines } from './stable-baselines.ts';
import { stylegan } from './stylegan.ts';
import { tensorboardDownload } from './tensorboard-download.ts';
import { timm } from './timm.ts';
import { ultralytics } from './ultralytics.ts';
import { wandbChart } from './wandb-chart.ts';
import { xgboostCv } from './xgboost.ts';

/**
 * Writers of records. Of equally sure claims to a file, the one that stands first here wins (see `score` in `records/profile.ts`); a
 * writer is known by its own layout above, any names come last.
 */
const WRITERS: readonly WriterProfile[] = [
  mmcv,
  keras,
  catboost,
  xgboostCv,
  fastai,
  timm,
  ultralytics,
  hfTrainer,
  stableBaselines,
  stylegan,
  ray,
  algoperf,
  deepspeed,
  dvclive,
  tensorboardDownload,
  wandbChart,
  lightning,
  kerasByPandas,
  llamaFactory,
  detectron2,
  mmengine,
  detr,
  spacy,
  skorch,
  sentenceTransformers,
  tidy,
  generic,
  metricTable,
  splitsOnly,
  comparedRuns,
  otherLines,
  otherTable,
];

/** Tables, JSON Lines and JSON documents of records. */
export const recordFormats: readonly FormatReader[] = WRITERS.flatMap(formatsOf);
