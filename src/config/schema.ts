import * as v from 'valibot';
import { SEVERITIES } from '../diagnosis/diagnosis.ts';
import { FINDING_KINDS } from '../diagnosis/registry.ts';
import { THRESHOLD_NAMES } from '../diagnosis/thresholds.ts';
import { FAIL_ON } from './policy.ts';
import { LANGUAGE_TAGS } from './settings.ts';

/**
 * The one description of what can be configured: inputs and file are validated against it, their types are inferred from it,
 * and the JSON Schema for editors is generated from it (`npm run schema`).
 */

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
const texts = v.union([text, v.pipe(v.array(text), v.maxLength(100))]);
/** Paths, one a line, of which none is absolute or leads upwards. */
const INSIDE = /^(?![\s\S]*(?:^|\n)\s*(?:[/\\~]|[A-Za-z]:))(?![\s\S]*(?:^|[/\\\n])\s*\.\.\s*(?:[/\\\n]|$))/;
const inside = v.pipe(text, v.regex(INSIDE));
const insides = v.union([inside, v.pipe(v.array(inside), v.maxLength(100))]);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** `NAME` or `OWNER/REPO@NAME`; empty for none. A name that git accepts and that cannot leave `refs/heads/`. */
const DATA_BRANCH = /^(?:|(?:[\w.-]{1,100}\/[\w.-]{1,100}@)?(?!refs\/)(?!.*(?:\.\.|\/\/|\/$|\.lock$|^\/))[\w][\w./-]{0,199})$/;

/** A tag, a branch or a commit id, as git allows their names. */
const REF = /^(?!.*(?:\.\.|\/\/|\/$|\.lock$))[\w][\w./+-]{0,199}$/;

const severity = v.partial(v.strictObject(v.entriesFromList(FINDING_KINDS, v.picklist([...SEVERITIES, 'off']))));
/** Beyond every value that means anything, and far below those for which a window would take all memory. */
const threshold = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1_000_000));
const thresholds = v.partial(
  v.strictObject({
    ...v.entriesFromList(THRESHOLD_NAMES, threshold),
    ...v.entriesFromList(['smoothingShare', 'tailShare'], share),
  }),
);

const run = v.partial(
  v.strictObject({
    metric: v.pipe(text, v.description('Series or metric whose best value gates, e.g. val_accuracy; loss by default.')),
    direction: v.pipe(
      v.picklist(['min', 'max']),
      v.description('Whether a lower (min) or a higher (max) value of the metric is better.'),
    ),
    classes: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(2),
      v.maxValue(100_000_000),
      v.description('Number of classes: a loss at its logarithm is guessing.'),
    ),
    'guess-level': v.pipe(
      v.number(),
      v.finite(),
      v.description('Loss of a model that guesses, e.g. the variance of the targets of a regression.'),
    ),
    validation: v.pipe(v.picklist(['none']), v.description('none: no validation by design; training loss and metrics decide.')),
    thresholds: v.pipe(thresholds, v.description('Overrides of detector thresholds, by name.')),
    severity: v.pipe(severity, v.description('Severity of finding kinds for these runs; off drops the kind.')),
    tolerance: v.pipe(share, v.description('Relative worsening of the gating number that is accepted, e.g. 0.02.')),
    'fail-on': v.pipe(v.picklist(FAIL_ON), v.description('When the check fails for these runs.')),
    paths: v.pipe(texts, v.description('Only base commits that touched these globs count.')),
  }),
);

/** What names in a file mean that say nothing by themselves. */
const columns = v.partial(
  v.strictObject({
    train: v.pipe(texts, v.description('Names of training losses or metrics.')),
    validation: v.pipe(texts, v.description('Names of validation losses or metrics.')),
    test: v.pipe(texts, v.description('Names of test losses or metrics.')),
    axis: v.pipe(text, v.description('The name that counts: epoch, step, …')),
  }),
);

/** Fields that inputs and file share. */
const shared = {
  path: v.pipe(texts, v.description('Globs of history files in the workspace.')),
  artifact: v.pipe(texts, v.description('Names or patterns of the artifacts that hold histories.')),
  'base-path': v.pipe(texts, v.description('Globs of the base branch’s histories in the workspace.')),
  key: v.pipe(
    v.string(),
    v.regex(/^[\w .-]{0,64}$/),
    v.description('Tells several uses on one pull request apart: one comment per key.'),
  ),
  'fail-on': v.pipe(
    v.picklist(FAIL_ON),
    v.description('When the check fails: on findings this pull request brought (new), on any, or never.'),
  ),
  'if-no-history': v.pipe(
    v.picklist(['warn', 'ignore', 'fail']),
    v.description(
      'What to do when no history is found. With fail-on: any it fails too where the base had runs, unless it is ignore.',
    ),
  ),
  'if-not-judged': v.pipe(
    v.picklist(['neutral', 'fail']),
    v.description('What the check says where something could not be judged: neutral, which GitHub shows as a green tick, or fail.'),
  ),
  checkpoint: v.pipe(
    v.picklist(['auto', 'best', 'last']),
    v.description('Which checkpoint ships: with best, a rise after the best epoch is a note.'),
  ),
  'read-as': v.pipe(text, v.description('A format name, when recognition must be overruled.')),
  comment: v.pipe(
    v.picklist(['always', 'on-change', 'on-problem', 'never']),
    v.description('When to write the pull-request comment.'),
  ),
  'data-branch': v.pipe(
    v.string(),
    v.regex(DATA_BRANCH),
    v.description('NAME or OWNER/REPO@NAME of the branch that keeps curves, pictures and badges; empty for none.'),
  ),
  language: v.pipe(v.picklist(LANGUAGE_TAGS), v.description('Language of the report.')),
} as const;

export const FILE_SCHEMA = v.partial(
  v.strictObject({
    ...shared,
    path: v.pipe(insides, v.description('Globs of history files in the workspace, below it.')),
    'base-path': v.pipe(insides, v.description('Globs of the base branch’s histories in the workspace, below it.')),
    sha: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/), v.description('Full id of the commit that was trained elsewhere.')),
    anchor: v.pipe(
      v.string(),
      v.regex(REF),
      v.description('Tag, branch or full commit id of a release that every training is held against too, as a warning.'),
    ),
    columns: v.pipe(
      v.record(text, columns),
      v.description('What names mean that say nothing by themselves, by glob over paths of files; the first match counts.'),
    ),
    'warn-only': v.pipe(v.boolean(), v.description('Report what would fail, and do not fail.')),
    runs: v.pipe(
      v.record(text, run),
      v.description('Settings per run, by glob over run keys; the first match that sets a field wins.'),
    ),
  }),
);

export const INPUT_SCHEMA = v.partial(
  v.strictObject({
    ...shared,
    sha: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
    pr: v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number)),
    config: text,
    token: v.string(),
  }),
);

export type FileConfig = v.InferOutput<typeof FILE_SCHEMA>;
export type InputConfig = v.InferOutput<typeof INPUT_SCHEMA>;

/** Inputs that a file may not set, since it could then choose its own rights or place. */
export const INPUT_ONLY = ['config', 'token', 'pr'] as const;
