import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Judge, MODEL_CHOICES, MODEL_LABELS, type Scores } from '../../src/diagnosis/model/evaluate.ts';

interface ScoreFile {
  readonly columns: readonly string[];
  readonly scores: Readonly<Record<string, readonly number[]>>;
}

/**
 * Scores of models that never saw the run's task, by run: made by `bench/train_model.py`. A run that is not in the file has no
 * usable curve, so that the judge is not asked.
 */
export function leaveOneOutJudges(path = 'bench/data/leave-one-task-out.json.gz'): (id: string) => Judge {
  if (!existsSync(path)) throw new Error(`${path} is missing: run bench/train_model.py`);
  const file = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as ScoreFile;
  return (id) => () => {
    const row = file.scores[id];
    if (row === undefined) throw new Error(`${path} has no scores for ${id}: run bench/train_model.py`);
    const value = (name: string): number => row[file.columns.indexOf(name)] ?? Number.NaN;
    return {
      labels: Object.fromEntries(MODEL_LABELS.map((name) => [name, value(name)])) as Scores['labels'],
      worth: Object.fromEntries(MODEL_CHOICES.map((name) => [name, value(name)])) as Scores['worth'],
    };
  };
}
