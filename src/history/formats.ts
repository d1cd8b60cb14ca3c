import { mlflowFiles } from './binary/mlflow-files.ts';
import { mlflowSqlite } from './binary/mlflow-sqlite.ts';
import { numpy } from './binary/numpy.ts';
import { parquet } from './binary/parquet.ts';
import { pickle } from './binary/pickle.ts';
import { tfevents } from './binary/tfevents.ts';
import { visualdl } from './binary/visualdl.ts';
import { wandb } from './binary/wandb.ts';
import { lightgbmCv, lightgbmEvals, xgboostEvals } from './json/boosting.ts';
import { catboostJson } from './json/catboost.ts';
import { allennlp, megatronGolden, tensorboardJson } from './json/curves.ts';
import { dictOfLists } from './json/dict-of-lists.ts';
import { type DocumentFormat, documentFormat } from './json/document.ts';
import { hfTrainerState } from './json/hf-trainer-state.ts';
import { notebook } from './json/notebook.ts';
import { pandasJson } from './json/pandas-history.ts';
import { rowsOfNumbers } from './json/rows.ts';
import { bareList, scikitLearn } from './json/scikit-learn.ts';
import { learningCurve, otherDocument, summary } from './json/summary.ts';
import { traces } from './json/traces.ts';
import type { FormatReader } from './reader.ts';
import type { WriterProfile } from './records/profile.ts';
import { bareValues } from './text/bare-values.ts';
import { deepxde } from './text/deepxde.ts';
import { printedLists } from './text/printed-lists.ts';
import { textLog } from './text/text-log.ts';
import { algoperf } from './writers/algoperf.ts';
import { catboost } from './writers/catboost.ts';
import { deepspeed } from './writers/deepspeed.ts';
import { detectron2 } from './writers/detectron2.ts';
import { detr } from './writers/detr.ts';
import { dvclive } from './writers/dvclive.ts';
import { fastai } from './writers/fastai.ts';
import { formatsOf } from './writers/formats.ts';
import { comparedRuns, generic, metricTable, otherLines, otherTable, splitsOnly, tidy } from './writers/generic.ts';
import { hfTable, hfTrainer } from './writers/hf-trainer.ts';
import { kaldi } from './writers/kaldi.ts';
import { keras, kerasByPandas } from './writers/keras.ts';
import { lightning } from './writers/lightning.ts';
import { llamaFactory } from './writers/llama-factory.ts';
import { mmcv, mmengine } from './writers/openmmlab.ts';
import { ray } from './writers/ray.ts';
import { sentenceTransformers } from './writers/sentence-transformers.ts';
import { skorch } from './writers/skorch.ts';
import { spacy } from './writers/spacy.ts';
import { stableBaselines } from './writers/stable-baselines.ts';
import { stylegan } from './writers/stylegan.ts';
import { tensorboardDownload } from './writers/tensorboard-download.ts';
import { timm } from './writers/timm.ts';
import { ultralytics } from './writers/ultralytics.ts';
import { wandbChart } from './writers/wandb-chart.ts';
import { xgboostCv } from './writers/xgboost.ts';

/** Binary formats: event files, run logs, stores. */
const BINARY: readonly FormatReader[] = [tfevents, visualdl, wandb, mlflowSqlite, mlflowFiles, numpy, parquet, pickle];

/** JSON documents with a layout of their own. */
const DOCUMENTS: readonly DocumentFormat[] = [
  notebook,
  hfTrainerState,
  catboostJson,
  lightgbmEvals,
  xgboostEvals,
  lightgbmCv,
  megatronGolden,
  allennlp,
  tensorboardJson,
  traces,
  scikitLearn,
  bareList,
  rowsOfNumbers,
  pandasJson,
  learningCurve,
  dictOfLists,
  summary,
  otherDocument,
];

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
  hfTable,
  kaldi,
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

/** What training jobs print. */
const PRINTED: readonly FormatReader[] = [textLog, bareValues, deepxde, printedLists];

/** Every format, in the order in which equal scores are decided. */
export const FORMATS: readonly FormatReader[] = [
  ...BINARY,
  ...DOCUMENTS.map((format) => documentFormat(format)),
  ...WRITERS.flatMap(formatsOf),
  ...PRINTED,
];

/** The names that `read-as` takes. */
export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ name }) => name);
