import { isQualityName } from '../naming.ts';
import { isSettingName } from '../runs-table.ts';
import { splitIn } from './split-words.ts';

const LONGEST = 80;
/** Between rows of signs, or behind one. */
const FRAMED = /^\s*[#=*~_+<>|-]{2,}\s*([^#=*~_+<>|].*?)\s*[#=*~_+<>|-]*\s*$/;
/** `Fold 2/5`, `Training model: LSTM`, `Seed 42`. */
const NAMED =
  /^\s*(?:(?:now |start(?:ing)? |begin(?:ning)? )?(?:training|running|fitting|evaluating)[ :]+)?((?:cv |k-)?(?:model|fold|run|seed|trial|experiment|config|configuration|architecture|optimizer)\b[\s:#=-]{0,4}[\w./ -]{1,40}?)(?:\s?(?:\/|of)\s?\d+)?[\s:.=-]*$/i;
/** `Now training: ResNet18 ...`, `>>> Training ResNet18`. */
const TRAINED =
  /^(?:now |start(?:ing)? |begin(?:ning)? )?(?:training|fitting)(?::| (?:the )?model:?)?\s(?!on\b|for\b|with\b|data|set|the\b|loop|done|has|is\b)([\w./ -]{2,40}?)[\s:.]*$/i;
/** `Experiment 1: lr=0.01, model=vgg`: settings may have digits after a point. */
const SETTINGS = /^\W{0,6}(?:experiment|trial|run|config(?:uration)?|setting)\b.{0,20}=/i;
/** What says only that a training begins. */
const EMPTY =
  /^(?:start(?:ing)?|begin(?:ning)?|training|train|validation|testing|results?|done|end|started|finished|summary|[\s\W]+)*$/i;

/** What the line of a heading begins with: most lines do not, and are not looked at more closely. */
const BEGINS =
  /^(?:\s*[#=*~_+<>|-]{2}|\W*(?:now|start|begin|train|run|fit|eval|cv|k-|model|fold|seed|trial|exp|conf|arch|opt|sett))/i;

/** `>>> lr=0.01, batch_size=32`, and the same without a frame where it names two settings at least. */
const LIST = /^(\W{2,8})?(?:[A-Za-z][\w.]{0,30}=[\w.+-]{1,30}[,;|\s]{0,3}){1,8}\W{0,8}$/;

export function saysSettings(line: string): boolean {
  return line.length <= LONGEST && line.includes('=') && (SETTINGS.test(line) || listsSettings(line));
}

function listsSettings(line: string): boolean {
  const list = LIST.exec(line);
  if (list === null) return false;
  const names = [...line.matchAll(/([A-Za-z][\w.]*)=/g)].map(([, name]) => name ?? '');
  const isEnough = names.length > 1 || list[1] !== undefined;
  return isEnough && names.some(isSettingName) && !names.some(isQualityName);
}

/**
 * The name of what is trained below, from a line that is a heading; undefined for any other. Values, counters and times make no name.
 */
export function headingOf(line: string): string | undefined {
  const lists = saysSettings(line);
  if (line.length > LONGEST || !(lists || BEGINS.test(line)) || /\bepochs?\b|\bsteps?\b|\bloss\b|https?:/i.test(line))
    return undefined;
  if (/\d\.\d/.test(line) && !lists) return undefined;
  const framed = FRAMED.exec(line)?.[1];
  const plain = (framed ?? line).trim();
  const separated = framed !== undefined || /^[\w ]{0,20}:/.test(plain);
  const trained = TRAINED.exec(plain)?.[1];
  const isName = separated || /^\S*(?:\d|[A-Z]\S*[A-Z])\S*$/.test(trained ?? '');
  if (isName && trained !== undefined && splitIn(trained) === undefined) return nameOf(trained);
  const text = NAMED.exec(plain)?.[1] ?? framed ?? (lists ? plain : undefined);
  if (text === undefined || !/[A-Za-z]{2}/.test(text) || EMPTY.test(text)) return undefined;
  // `==== Validation ====` says what is measured, not what is trained.
  return splitIn(text) !== undefined && text.split(/\s+/).length < 3 ? undefined : nameOf(text);
}

/** `Fold 2` is `fold_2`, as folders are named: a replicate. */
function nameOf(text: string): string {
  const counted = /^(?:cv |k-)?(fold|seed|run|trial)[\s:#=-]{0,4}(\d{1,12})\b/i.exec(text);
  if (counted !== null) return `${(counted[1] ?? '').toLowerCase()}_${counted[2]}`;
  return text.replace(/[/\\]/g, '-').trim();
}
