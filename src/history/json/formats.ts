import type { FormatReader } from '../reader.ts';
import { lightgbmCv, lightgbmEvals, xgboostEvals } from './boosting.ts';
import { catboostJson } from './catboost.ts';
import { allennlp, megatronGolden, tensorboardJson } from './curves.ts';
import { dictOfLists } from './dict-of-lists.ts';
import { type DocumentFormat, documentFormat } from './document.ts';
import { hfTrainerState } from './hf-trainer-state.ts';
import { notebook } from './notebook.ts';
import { pandasJson } from './pandas-history.ts';
import { bareList, scikitLearn } from './scikit-learn.ts';
import { learningCurve, otherDocument, summary } from './summary.ts';
import { traces } from './traces.ts';

const documents: readonly DocumentFormat[] = [
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
  pandasJson,
  learningCurve,
  dictOfLists,
  summary,
  otherDocument,
];

/** JSON documents. One line per format. */
export const jsonFormats: readonly FormatReader[] = documents.map((format) => documentFormat(format));
