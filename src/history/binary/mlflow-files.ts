import type { ByteSource, SourceFile } from '../../source/source.ts';
import { bytesOf } from '../../source/sources.ts';
import { DroppedLines, eachLine, type LineHandler } from '../lines.ts';
import type { ReadLimits } from '../point-room.ts';
import type { FilesRead, FormatReader, Recognition } from '../reader.ts';
import type { ReadingNote } from '../reasons.ts';
import { parentOf } from '../run-key.ts';
import { decode, type Sample } from '../sample.ts';
import { printedNumber } from '../text/printed-number.ts';
import { type MlflowExperiment, type MlflowFacts, MlflowRun, piecesOfStore } from './mlflow-run.ts';

/** `<store>/<experiment>/<run>/metrics/<key>`, the key with its own slashes. */
const IN_RUN = /^(?:(.*)\/)?([^/]+)\/([0-9a-f]{32})\/(?:(metrics|params|tags)\/(.+)|meta\.yaml)$/;
const IN_EXPERIMENT = /^(?:(.*)\/)?([^/]+)\/meta\.yaml$/;
/** Models logged by MLflow 3 keep copies of their run's metrics. */
const IN_MODEL = /\/models\/m-[0-9a-f]{32}\/(?:metrics|params|tags|meta\.yaml)/;
/** Metrics without their store around them: `metrics/<key>`. */
const ALONE = /^(?:(.*)\/)?metrics\/(.+)$/;
/** Milliseconds, value as Python prints it, step; older stores have no step. */
const LINE = /^(\d{12,14}) (-?(?:nan|inf|\d+(?:\.\d*)?(?:e[-+]?\d+)?)|-?\.\d+)(?: (-?\d+))?(?: .*)?$/i;

/** The file store of MLflow, `mlruns/`: a file per metric, with a folder per run and per experiment. */
export const mlflowFiles: FormatReader = {
  name: 'mlflow-file-store',
  recognise,
  groupOf: (path) => storeOf(path),
  async read(files, { limits, because }): Promise<FilesRead> {
    const reader = new StoreReader(limits);
    for (const file of files) await reader.take(file);
    const path = files[0]?.path ?? '';
    const folder = storeOf(path);
    const { runs, experiments, notes } = reader;
    return piecesOfStore({ path: folder || path, folder, format: this.name, runs, experiments, notes }, because, limits);
  },
};

/** Empty where the store itself is what was given. */
function storeOf(path: string): string {
  const found = IN_RUN.exec(path) ?? IN_EXPERIMENT.exec(path) ?? ALONE.exec(path);
  return found === null ? parentOf(path) : (found[1] ?? '');
}

function recognise({ path, text }: Sample): Recognition | undefined {
  if (text === undefined) return undefined;
  const layout: Recognition = { score: 0.95, because: { code: 'layout', path: 'mlruns/<experiment>/<run>/metrics/<key>' } };
  if (IN_MODEL.test(path)) return { score: 0.95, refuse: { code: 'not-a-history', what: 'MLflow model', saw: [] } };
  const inRun = IN_RUN.exec(path);
  if (inRun?.[4] === 'metrics') return isMetric(text) ? layout : undefined;
  if (inRun !== null && inRun[4] !== undefined) return layout;
  if (/(?:^|\/)meta\.yaml$/.test(path) && /^lifecycle_stage:/m.test(text) && /^experiment_id:/m.test(text)) return layout;
  if (!isMetric(text)) return undefined;
  const example = (text.split(/\r?\n/, 1)[0] ?? '').slice(0, 80);
  return { score: 0.85, because: { code: 'line-shape', example, lines: text.split('\n').length } };
}

function isMetric(text: string): boolean {
  const lines = text.split(/\r?\n/, 20).filter((line) => line !== '');
  return lines.length > 0 && lines.filter((line) => LINE.test(line)).length >= Math.min(lines.length, 1 + lines.length / 2);
}

/** Takes the files of one store. */
class StoreReader {
  readonly runs = new Map<string, MlflowRun>();
  readonly experiments = new Map<string, MlflowExperiment>();
  readonly notes: ReadingNote[] = [];
  readonly #limits: ReadLimits;

  constructor(limits: ReadLimits) {
    this.#limits = limits;
  }

  async take(file: SourceFile): Promise<void> {
    const { path, content } = file;
    const [inRun, inExperiment] = [IN_RUN.exec(path), IN_EXPERIMENT.exec(path)];
    if (inRun !== null) await this.#takeOfRun(file, inRun);
    else if (inExperiment !== null) {
      const fields = fieldsOf(await shortText(content));
      const deleted = fields.get('lifecycle_stage') === 'deleted' || /(?:^|\/)\.trash\//.test(path);
      this.experiments.set(inExperiment[2] ?? '', { name: fields.get('name') ?? '', deleted });
    } else {
      // A metric whose store was not kept: the folder around `metrics/` is its run.
      await this.#takeMetric(file, this.#runOf(''), ALONE.exec(path)?.[2] ?? path.slice(path.lastIndexOf('/') + 1));
    }
  }

  #runOf(id: string): MlflowRun {
    const run = this.runs.get(id) ?? new MlflowRun();
    this.runs.set(id, run);
    return run;
  }

  async #takeOfRun(file: SourceFile, [, , experiment = '', id = '', kind, key = '']: RegExpExecArray): Promise<void> {
    const run = this.#runOf(id);
    run.folder = file.path.slice(0, file.path.indexOf(id) + id.length);
    if (kind === 'metrics') await this.#takeMetric(file, run, key);
    else if (kind === undefined) run.facts = { ...run.facts, ...factsOf(fieldsOf(await shortText(file.content)), experiment) };
    else if (kind === 'tags' && key === 'mlflow.parentRunId')
      run.facts = { ...run.facts, parent: (await shortText(file.content)).trim() };
    else if (kind === 'tags' && key === 'mlflow.runName' && run.facts.name === '')
      run.facts = { ...run.facts, name: (await shortText(file.content)).trim() };
  }

  /** The lines of a metric, in the order of logging. */
  async #takeMetric({ path, content }: SourceFile, run: MlflowRun, key: string): Promise<void> {
    run.paths.push(path);
    const builder = run.metric(key, this.#limits);
    if (builder === undefined) return;
    const dropped = new DroppedLines();
    let isCut = false;
    const handler: LineHandler = {
      onLine(text, line, ended) {
        if (text.trim() === '') return;
        isCut = !ended;
        const found = LINE.exec(text.trimEnd());
        // A last line without its end may be half a number.
        if (found === null || (!ended && found[3] === undefined)) {
          if (ended) dropped.add(line);
          return;
        }
        const step = Number(found[3] ?? 0);
        builder.push(step, printedNumber(found[2] ?? ''));
        run.clock.push(step, Number(found[1]) / 1000);
      },
      onOverlong: (line) => dropped.add(line),
    };
    await eachLine(content, { longest: LONGEST_LINE }, handler);
    this.notes.push(...dropped.notes(path));
    if (isCut) this.notes.push({ code: 'cut-off', path });
  }
}

/** Beginning of a file that MLflow keeps a name or a few fields in; a larger one is none of its own. */
const SHORT = 64 * 1024;

async function shortText(content: ByteSource): Promise<string> {
  return decode(await bytesOf(content, 0, SHORT));
}

function factsOf(fields: ReadonlyMap<string, string>, experiment: string): Partial<MlflowFacts> {
  const name = fields.get('run_name') ?? fields.get('name') ?? '';
  return {
    experiment,
    deleted: fields.get('lifecycle_stage') === 'deleted',
    started: Number(fields.get('start_time')) || 0,
    ...(name === '' ? {} : { name }),
  };
}

const LONGEST_LINE = 4096;
/** Characters of a file of fields that are looked at. */
const MOST_FIELDS = 64 * 1024;

/** The scalars at the top level of a YAML file as MLflow writes it. */
function fieldsOf(yaml: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of yaml.slice(0, MOST_FIELDS).split(/\r?\n/)) {
    const [, key, value] = /^([a-z_]+): *(.*?) *$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) fields.set(key, unquoted(value));
  }
  return fields;
}

function unquoted(value: string): string {
  if (value.length < 2) return value;
  if (value.startsWith("'") && value.endsWith("'")) return value.slice(1, -1).replaceAll("''", "'");
  if (!value.startsWith('"') || !value.endsWith('"')) return value;
  try {
    return String(JSON.parse(value));
  } catch {
    // An escape that JSON does not know: the text between the quotes is near enough for a name.
    return value.slice(1, -1);
  }
}
