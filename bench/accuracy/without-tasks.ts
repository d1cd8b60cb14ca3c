import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Judge, scoresBy } from '../../src/diagnosis/model/evaluate.ts';
import type { ModelData } from '../../src/diagnosis/model/model-data.ts';
import { MODEL_FEATURE_NAMES } from '../../src/diagnosis/model/model-features.ts';
import type { ClinicRecord } from './records.ts';

interface Part {
  readonly tasks: readonly string[];
  readonly model: ModelData;
}

/** Models that never saw the task of a run, made by `bench/train_model.py`. Undefined for tasks that none leaves out. */
export function judgesWithoutTasks(path = 'bench/data/models-without-tasks.json.gz'): (record: ClinicRecord) => Judge | undefined {
  if (!existsSync(path)) throw new Error(`${path} is missing: run bench/train_model.py`);
  const parts = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as readonly Part[];
  const judges = new Map<string, Judge>();
  for (const { tasks, model } of parts) {
    if (model.features.join() !== MODEL_FEATURE_NAMES.join())
      throw new Error(`${path} has other features: run bench/train_model.py`);
    for (const task of tasks) judges.set(task, (features) => scoresBy(model, features));
  }
  return ({ config }) => judges.get(String(config['task']));
}
