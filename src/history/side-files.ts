import type { Refusal } from './history.ts';
import type { RefusalReason } from './reasons.ts';
import type { Sample } from './sample.ts';

/** What lies beside histories and holds none, whoever logs: it is named among the details, and not as something that was missed. */
const SIDE_FILES = [
  'picture',
  'weights',
  'tokenizer',
  'program',
  'tracker-log',
  'settings',
  'PyTorch checkpoint',
  'Keras model',
] as const;
type SideFile = (typeof SIDE_FILES)[number];

/** First bytes, as https://en.wikipedia.org/wiki/List_of_file_signatures has them. */
const MAGIC: readonly (readonly [RegExp, SideFile])[] = [
  [/^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|RIFF[\s\S]{4}WEBP|BM[\s\S]{4}\0{4}|%PDF-)/, 'picture'],
  // safetensors begins with the length of a header in JSON.
  [/^(?:[\s\S]{5}\0{3}\{"|GGUF)/, 'weights'],
];

/** What W&B writes of its own work, beside the run. */
const TRACKER_LOG = /(?:^|\/)debug(?:-(?:internal|core|cli\.\w+))?\.log$|(?:^|\/)wandb-metadata\.json$/;

/** Names that nothing else has. */
const NAMES: readonly (readonly [RegExp, SideFile])[] = [
  [TRACKER_LOG, 'tracker-log'],
  [/\.svg$/i, 'picture'],
  [/\.ya?ml$/i, 'settings'],
  [/^(?!.*(?:hist|loss|metric)).*\.(?:pt|pth|ckpt|h5|onnx|tflite)$/i, 'weights'],
  [/^(?:vocab\.(?:txt|json)|merges\.txt|tokenizer(?:_config)?\.json|special_tokens_map\.json|added_tokens\.json)$/, 'tokenizer'],
  [/\.(?:md|rst|html|css|py|js|mjs|ts|sh|toml|ini|cfg)$|^(?:requirements\S*\.txt|Makefile|LICENSE|\.gitignore)$/i, 'program'],
];

/** Whether a tracker keeps a diary of its own there. */
export function isTrackersOwn(path: string): boolean {
  return TRACKER_LOG.test(path);
}

/** What the first bytes of a file say that no format claims. */
export function sideFileOf({ head }: Sample): SideFile | undefined {
  const begin = String.fromCharCode(...head.subarray(0, 32));
  return MAGIC.find(([magic]) => magic.test(begin))?.[1];
}

/** A file in which no loss was found, by its name. */
export function namedAsSideFile(refusal: Refusal): Refusal {
  const { path, because } = refusal;
  if (!NOTHING_FOUND.has(because.code)) return refusal;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const [, what] = NAMES.find(([pattern]) => pattern.test(name)) ?? [];
  if (what === undefined || (what === 'weights' && because.code !== 'binary')) return refusal;
  return { path, because: { code: 'not-a-history', what, saw: [] } };
}

const NOTHING_FOUND: ReadonlySet<RefusalReason['code']> = new Set<RefusalReason['code']>(['no-series', 'unknown-format', 'binary']);

export function isSideFile(because: RefusalReason): boolean {
  return because.code === 'not-a-history' && SIDE_FILES.some((what) => what === because.what);
}
