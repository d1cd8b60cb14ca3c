/** Where in the training a line says it stands. */
export interface Position {
  readonly epoch?: number;
  readonly epochs?: number;
  /** Batch within the epoch, and how many there are. */
  readonly batch?: number;
  readonly batches?: number;
  readonly step?: number;
  readonly steps?: number;
  /** A frame of a progress bar: the values hold for the epoch so far. */
  readonly bar: boolean;
  /** The last frame of a bar that leaves no other behind. */
  readonly isWhole?: boolean;
  /** A batch of how many, of no named epoch: of the training, or of an evaluation, whose values are parts of a mean that comes later. */
  readonly inner?: boolean;
  /** What stands before the position, with digits as `#`: lines of one shape have the same. */
  readonly shape: string;
  /** The line without the words that told the position. */
  readonly rest: string;
}

const EPOCH =
  /(?<![A-Za-z_]|time\/)(?:(?:train|val|test|training)[ _/])?["']?epoch(?!s["']?\s{0,3}[:=]\s{0,8}\d{1,12}(?![\d.]{0,24}\s{0,3}(?:\/|of)))s?(?:\b|(?=\d{1,7}(?!\w)))["']?(?:\s?\((?:train|val|test)\)|\s(?:number|no\.?|nr\.?)(?=\W))?\s{0,3}[:=#]?\s{0,8}["'[(]?\s{0,6}(\d+(?:\.\d+)?)(?![\d.]*%)(?:\s{0,6}(?:\/|of)\s{0,6}(\d+))?["'\])]?|(?<![\w.])(\d+)\s?epoch(?= results)/i;
const EPOCH_SPLIT = /epoch\s?\((train|val|test)\)/i;
/** What follows an epoch: a batch of how many. */
const BATCH =
  /^[\s:,|\]-]{0,6}(?:\[?(?:batch|iter(?:ation)?|step|it)\s{0,3}[:=]?\s{0,3}\[?\s{0,6}(\d+(?:,\d{3}(?!\d)){0,5})\]?(?:\s{0,4}\/\s{0,4}\[?\s{0,6}(\d+)\]?)?|\[\s{0,6}(\d+)\s{0,4}\/\s{0,4}(\d+)(?:\s?\(\s{0,3}\d+(?:\.\d+)?%\))?\]|\s(\d+)\s{0,4}\/\s{0,4}(\d+)(?=\s))/i;
/** … or the same in front of it: `[batch 10/152, epoch 1/15]`. */
const HEAD_BATCH =
  /(?<![A-Za-z_])(batch|step|iter(?:ation)?)\s{0,3}[:=#]?\s{0,6}\[?(\d{1,12})\s{0,3}\/\s{0,3}(\d{1,12})\]?[\s,|:;-]{0,6}[[(]?\s{0,3}$/i;
const STEP =
  /(?<![A-Za-z_])["']?(?:global_step|global step|current_steps|num_updates|n_iter|step|steps|iter|iters|iteration|iterations|update|round|episode)\b["']?(?!\s{0,8}time)\s{0,3}[:=#]?\s{0,8}["'[]?\s{0,8}(\d{1,15}(?:,\d{3}){0,5})(?!\d)(?:\.0+(?!\d))?(?!\.\d|\s?%)["'\]]?(?:\s{0,6}\/\s{0,8}(\d+))?/i;
/** … or a counter without an end: `iteration 50, epoch 0 : loss`. */
const HEAD_STEP = /(?<![A-Za-z_])(?:iterations?|iters?|step)\s{0,3}[:=#]?\s{0,6}(\d{1,12})[\s,|:;-]{1,6}$/i;
/** How many there are in each epoch, and no position: `Epoch: 3, Steps: 264 |`. */
const STEPS_EACH = /^[\s,|:-]{0,6}(?:steps\s?[:=]\s?\d{1,12}\s?(?=[|,])|train steps: \d{1,12} (?:val steps: \d{1,12} )?)/i;
/** Counters that go on from one epoch to the next: they tell more than a batch does. */
const GLOBAL_STEP =
  /(?<![A-Za-z])["']?(?:(?:train|valid|val|eval|trainer)[_/ ])?(?:global[_ ]step(?:\/max_steps)?|num_updates|current_steps)\b["']?\s{0,3}[:=]?\s{0,8}["'[]?(\d{1,15}(?:,\d{3}){0,5})(?![.\d])["'\]]?/i;
const LEADING_ROUND = /^\[(\d+)\](?=\s)/;
const LEADING_STEP = /^s(?:tep)?:(\d+)(?:\/(\d+))?(?=\s)/;
const BAR = /%\|[^|]{0,300}\|\s{0,4}(\d+)\/(\d+|\?)|[━╸╺]{3,}|\[[=>.#-]{5,}\]/;
const INNER = /^\W{0,4}(?:batch|iter)\s{0,3}[:=]?\s{0,3}\[?(\d+)\]?\s?\/\s?(\d+)\]?/i;
/** What lines of such batches have in common. */
export const INNER_SHAPE = 'inner';
/** A heading above the values of a batch: `[batch=12/400]:`. */
const BATCH_ABOVE = /^\W{0,4}batch\s?[:=]\s?(\d+)\/(\d+)\W{0,4}$/i;
/** What a line of the training itself says, and no batch of an evaluation. */
const BOTH_SPLITS = /\btrain.{0,200}\b(?:val|valid|validation|dev|eval|test|held)\b/i;
/** A batch by itself: of the epoch named before, or of a training that counts nothing else. */
const LONE_BATCH = /^\W{0,4}(?:metric\]\[)?batch(?:es)?\b\s{0,3}[:=#]?\s{0,6}\[?(\d+)\]?(?!\s{0,3}[\d/%.])/i;
/** A bar that fills with the epochs themselves: `Epoch:  15%|███ | 3/20 [00:05<00:28, loss=0.5]`. */
const EPOCH_BAR = /(?<![A-Za-z_])epochs?\s?[:=]?\s{0,3}\d{1,3}%\|[^|]{0,300}\|\s{0,4}(\d+)\/(\d+) \[/i;
const BAR_STEP = /\|\s{0,4}(\d+)\/(\d+) \[|^\s{0,8}(\d+)\/(\d+)\s\[[=>.#-]{5,}\]/;

/** Finds epoch, batch and step of a line; undefined where it says none. */
export function positionOf(line: string): Position | undefined {
  const bar = BAR.test(line);
  const above = BATCH_ABOVE.exec(line);
  if (above !== null) return { batch: integer(above[1]), batches: integer(above[2]), bar: false, shape: 'batch', rest: '' };
  const inner = bar || EPOCH.test(line) || BOTH_SPLITS.test(line) ? null : INNER.exec(line);
  if (inner !== null) {
    const place = { batch: integer(inner[1]), batches: integer(inner[2]) };
    return { ...place, bar, inner: true, shape: INNER_SHAPE, rest: cut(line, 0, inner[0].length) };
  }
  const leading = LEADING_ROUND.exec(line) ?? LEADING_STEP.exec(line);
  if (leading !== null) {
    return {
      step: integer(leading[1]),
      ...(leading[2] ? { steps: integer(leading[2]) } : {}),
      bar: false,
      shape: '',
      rest: line.slice(leading[0].length),
    };
  }
  const whole = bar ? EPOCH_BAR.exec(line) : null;
  if (whole !== null)
    return { epoch: integer(whole[1]), epochs: integer(whole[2]), bar, shape: 'bar', rest: cut(line, 0, whole[0].length) };
  const epoch = EPOCH.exec(line);
  const global = GLOBAL_STEP.exec(line);
  if (epoch !== null) return (global && !bar && atGlobalStep(line, global)) || afterEpoch(line, epoch, bar);
  // A bar that counts the steps of all epochs says more than how far it is.
  if (bar && global !== null)
    return { step: integer(global[1]), bar: false, shape: 'bar', rest: cut(line, global.index, global[0].length) };
  const step = global ?? STEP.exec(line);
  const batch = step === null && !bar ? LONE_BATCH.exec(line) : null;
  if (batch !== null) return { batch: integer(batch[1]), bar, shape: 'batch', rest: line.slice(batch[0].length) };
  if (step !== null)
    return {
      step: integer(step[1]),
      ...(step[2] ? { steps: integer(step[2]) } : {}),
      bar,
      shape: shapeOf(line.slice(0, step.index)),
      rest: cut(line, step.index, step[0].length),
    };
  const frame = bar ? frameOf(line) : undefined;
  return frame === undefined ? undefined : { ...frame, bar: true, shape: 'bar', rest: line };
}

/** How far a bar is, and its length. */
function frameOf(line: string): Pick<Position, 'step' | 'steps' | 'isWhole'> | undefined {
  const found = BAR_STEP.exec(line);
  if (found === null) return undefined;
  const [step, steps] = [integer(found[1] ?? found[3]), integer(found[2] ?? found[4])];
  return { step, steps, ...(found[3] !== undefined && step === steps ? { isWhole: true } : {}) };
}

/** The epoch of a line with its counter of all steps in place of a batch or a counter within the epoch. */
function atGlobalStep(line: string, global: RegExpExecArray): Position | undefined {
  const rest = cut(line, global.index, global[0].length);
  const epoch = EPOCH.exec(rest);
  if (epoch === null) return undefined;
  const { batch: _, batches: __, steps: ___, ...position } = afterEpoch(rest, epoch, false);
  return { ...position, step: integer(global[1]) };
}

function afterEpoch(line: string, match: RegExpExecArray, bar: boolean): Position {
  const epoch = Number(match[1] ?? match[3]);
  const epochs = match[2] === undefined ? {} : { epochs: integer(match[2]) };
  const head = line.slice(0, match.index);
  const split = EPOCH_SPLIT.exec(match[0])?.[1] ?? /^(?:train|val|test)/i.exec(match[0])?.[0] ?? '';
  const before = `${head} ${split} `;
  const place = { epoch, ...epochs, bar, shape: shapeOf(head) };
  const behind = line.slice(match.index + match[0].length);
  if (bar) return { ...place, ...frameOf(behind), rest: `${before}| ${behind}` };
  const tail = behind.replace(STEPS_EACH, ' ');
  const batch = BATCH.exec(tail);
  if (batch !== null) {
    const [number, total] = [batch[1] ?? batch[3] ?? batch[5], batch[2] ?? batch[4] ?? batch[6]];
    const batches = total === undefined ? {} : { batches: integer(total) };
    return { ...place, batch: integer(number), ...batches, rest: `${before}| ${tail.slice(batch[0].length)}` };
  }
  const step = STEP.exec(tail);
  if (step !== null) {
    const rest = `${before}| ${cut(tail, step.index, step[0].length)}`;
    // One of how many beside an epoch is a batch of it, unless it goes on from one to the next.
    if (step[2]) return { ...place, batch: integer(step[1]), batches: integer(step[2]), rest };
    return { ...place, step: integer(step[1]), rest };
  }
  const counted = HEAD_BATCH.exec(head);
  const counter = counted === null ? HEAD_STEP.exec(head) : null;
  if (counter !== null) {
    const rest = `${head.slice(0, counter.index)} ${split} | ${tail}`;
    return { ...place, batch: integer(counter[1]), shape: shapeOf(head.slice(0, counter.index)), rest };
  }
  if (counted === null) return { ...place, rest: `${before}| ${tail}` };
  // Batches are counted within the epoch; steps of how many may be those of the whole training.
  const batches = /^batch/i.test(counted[1] ?? '') ? { batches: integer(counted[3]) } : {};
  const rest = `${head.slice(0, counted.index)} ${split} | ${tail}`;
  return { ...place, batch: integer(counted[2]), ...batches, shape: shapeOf(head.slice(0, counted.index)), rest };
}

/** Lines of one shape differ in their numbers only. */
export function shapeOf(text: string): string {
  return text
    .slice(0, 120)
    .replace(/(?<![A-Za-z])(?:[-+]?[\d.][\d.,]*(?:e[-+]?\d+)?|nan|inf(?:inity)?)[a-z]{0,2}(?![A-Za-z])/gi, '#')
    .replace(/[^A-Za-z#]+/g, ' ')
    .trim()
    .slice(0, 40);
}

function cut(line: string, from: number, length: number): string {
  return `${line.slice(0, from)}| ${line.slice(from + length)}`;
}

function integer(text: string | undefined): number {
  return Number((text ?? '').replaceAll(',', ''));
}
