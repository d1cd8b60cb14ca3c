import type { Budget } from '../../source/budget.ts';

/** A hyperparameter as it is shown: nothing that could be prose, code or a secret. */
export type SettingValue = number | boolean | null | string;

/** A flattened name, `optimizer.lr`, and its value. */
export type Setting = readonly [name: string, value: SettingValue];

/** Hyperparameters that the trainer left in a file beside the log. */
export interface SettingsFile {
  /** Its name without its folder, by which head and base are compared: `hparams.yaml`. */
  readonly name: string;
  readonly values: readonly Setting[];
}

const MAX_DEPTH = 6;
const MAX_LEAVES = 500;
const MAX_NAME = 80;
const MAX_LIST = 60;

/** What they cost, in bytes of a table read: measured at 1 µs a byte of YAML, and 15 µs for each mistake in it, of which every byte may be one. */
const [WORK_PER_YAML_BYTE, WORK_PER_YAML_ERROR, WORK_PER_JSON_BYTE] = [100, 1500, 10];

/**
 * Settings of a YAML text, its first document. The core schema makes plain data only, an alias and any other error make it none, and
 * what stands twice is not looked for, which would take time by the square of the names. Maps, never objects: `__proto__` is a name.
 */
export async function settingsOfYaml(text: string, budget: Budget): Promise<readonly Setting[]> {
  try {
    // Most logs have none beside them, and the library takes as long to load as a small log to read.
    const { parseDocument } = await import('yaml');
    budget.reserve('work', WORK_PER_YAML_BYTE * text.length);
    const document = parseDocument(text, { schema: 'core', uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
    budget.spend('work', WORK_PER_YAML_ERROR * document.errors.length);
    if (document.errors.some(({ code }) => code !== 'MULTIPLE_DOCS')) return [];
    return flattened(document.toJS({ maxAliasCount: 0, mapAsMap: true }));
  } catch {
    return [];
  }
}

/** Settings of a JSON text; none where it is no JSON. */
export function settingsOfJson(text: string, budget: Budget): readonly Setting[] {
  try {
    budget.reserve('work', WORK_PER_JSON_BYTE * text.length);
    return flattened(JSON.parse(text));
  } catch {
    return [];
  }
}

/** A value that stands alone in a file, as MLflow writes it. */
export function settingOf(name: string, text: string): readonly Setting[] {
  return isName(name) ? [[name, fromText(text.trim())] as const].filter(isPlain) : [];
}

/** The leaves of nested maps, by their path; values that are not plain are left out. */
export function flattened(value: unknown): readonly Setting[] {
  const found: Setting[] = [];
  visit(value, '', 0, found);
  return found;
}

function visit(value: unknown, path: string, depth: number, found: Setting[]): void {
  if (found.length >= MAX_LEAVES) return;
  const entries = entriesOf(value);
  if (entries === undefined) {
    const leaf = Array.isArray(value) ? listOf(value) : value;
    if (path !== '' && isPlainValue(leaf) && isName(path)) found.push([path, leaf]);
    return;
  }
  if (depth >= MAX_DEPTH) return;
  // Weights & Biases wraps each value, and keeps notes of its own.
  const keys = new Set(entries.map(([key]) => key));
  const isWrapped = keys.has('value') && entries.every(([key]) => key === 'value' || key === 'desc');
  const below = isWrapped ? entries.filter(([key]) => key === 'value') : entries;
  for (const [key, one] of below) {
    if (key === '_wandb' || key === 'wandb_version') continue;
    visit(one, isWrapped ? path : path === '' ? key : `${path}.${key}`, depth + 1, found);
  }
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (value instanceof Map) return [...value].map(([key, one]) => [String(key), one] as const);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;
}

function listOf(values: readonly unknown[]): string | undefined {
  if (values.length === 0 || values.length > 20 || !values.every(isPlainValue)) return undefined;
  const text = `[${values.map(String).join(', ')}]`;
  return text.length <= MAX_LIST ? text : undefined;
}

function isPlain(setting: readonly [string, unknown]): setting is Setting {
  return isPlainValue(setting[1]);
}

function isPlainValue(value: unknown): value is SettingValue {
  if (typeof value === 'string') return isList(value) || (/^[A-Za-z][\w.+-]{0,39}$/.test(value) && !looksSecret(value));
  return typeof value === 'boolean' || value === null || (typeof value === 'number' && Number.isFinite(value));
}

/** A list that was joined above, or one that was joined in an earlier training's record. */
function isList(value: string): boolean {
  if (!/^\[[\w.+, -]{1,58}\]$/.test(value)) return false;
  return value
    .slice(1, -1)
    .split(', ')
    .every((one) => !looksSecret(one));
}

/** A long word of letters and digits, as keys and tokens are. */
function looksSecret(value: string): boolean {
  return value.split(/[.+_-]/).some((word) => word.length > 15 && /\d/.test(word) && /[A-Za-z]/.test(word));
}

/** Secrets, wherever in a name. */
const SECRET = /token|secret|passw|passphrase|pwd|webhook|bearer|api.?key|credential|auth|cookie|private/i;
/** Words of names whose values differ in every training, and say nothing of it. */
const VOLATILE = new Set(
  'seed user host hostname email path dir folder url uri file run id runid timestamp date time uuid pid port device version key'.split(
    ' ',
  ),
);

/** Whether a setting of this name may be shown. */
export function isName(name: string): boolean {
  if (name.length > MAX_NAME || !/^\w[\w.+/-]*$/.test(name) || SECRET.test(name)) return false;
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
  return !words.split(/[^a-z\d]+/).some((word) => VOLATILE.has(word));
}

function fromText(text: string): SettingValue {
  if (text === 'True' || text === 'true') return true;
  if (text === 'False' || text === 'false') return false;
  if (text === 'None' || text === 'null') return null;
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** What a stored setting has to be to be read again. */
export function isSetting(value: unknown): value is Setting {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [name, one]: readonly unknown[] = value;
  return typeof name === 'string' && isName(name) && isPlainValue(one);
}
