import { recordOf } from '../jsonl/read-lines.ts';
import type { FilesRead, ReadContext } from '../reader.ts';
import type { RunFacts } from '../records/facts.ts';
import { LOOKED_AT, lookAtObjects } from '../records/look.ts';
import { planOf } from '../records/plan.ts';
import type { WriterProfile } from '../records/profile.ts';
import { RecordReader } from '../records/reader.ts';
import type { JsonObject } from './values.ts';

/** The container of a list of objects: a record for each. */
export function readObjects(
  path: string,
  objects: readonly JsonObject[],
  profile: WriterProfile,
  told: { readonly format: string; readonly place?: string; readonly facts?: RunFacts },
  context: ReadContext,
): FilesRead {
  const look = lookAtObjects('list', path, objects.slice(0, LOOKED_AT), objects.slice(LOOKED_AT));
  const plan = planOf(look, profile);
  const reader = new RecordReader(plan, context);
  const record = recordOf(look, context);
  if (plan.placing?.learn !== undefined) {
    for (const [i, object] of objects.entries()) {
      record.fill(object, i + 1);
      plan.placing.learn(record);
    }
  }
  for (const [i, object] of objects.entries()) {
    record.fill(object, i + 1);
    reader.take(record);
  }
  const { format, place = path, facts = {} } = told;
  const files = [{ path, format, because: context.because }];
  return reader.finish({ files, place, facts, saw: look.names.slice(0, 12) });
}
