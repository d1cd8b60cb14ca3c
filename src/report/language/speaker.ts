import type { Grammar, Language, Markup, Noun } from './language.ts';
import { numberText, sameDigits, scaleOf, wholeNumber } from './number-text.ts';
import type { Phrase, Term } from './phrase.ts';
import { type Piece, piecesOf } from './template.ts';

/** Writes phrases in one language for one surface. */
export interface Speaker {
  readonly language: Language;
  readonly markup: Markup;
  /** A sentence or label, with a capital. */
  say(phrase: Phrase): string;
  /** As part of a sentence: without one. `digits`: of values, if neighbors need more than the phrase by itself. */
  clause(phrase: Phrase, digits?: number): string;
  /** A term that stands alone. */
  write(term: Term): string;
}

interface Voice {
  readonly language: Language;
  readonly markup: Markup;
  /** Significant digits of values. */
  readonly digits: number;
  /** Some percentage of a metric has a decimal: then all have. */
  readonly hasDecimals: boolean;
}

export function speak(language: Language, markup: Markup): Speaker {
  const voice = (phrase: Phrase): Voice => ({
    language,
    markup,
    digits: sameDigits(valuesOf(phrase)),
    hasDecimals: hasDecimals(phrase),
  });
  return {
    language,
    markup,
    say: (phrase) => capital(fill(phrase, voice(phrase))),
    clause: (phrase, digits) => fill(phrase, { ...voice(phrase), ...(digits !== undefined && { digits }) }),
    write: (term) => written(term, '', { language, markup, digits: 3, hasDecimals: true }),
  };
}

/** Every number of a phrase and of those inside it: two that differ never look alike. */
function valuesOf(phrase: Phrase): readonly number[] {
  return Object.values(phrase.slots).flatMap((term): readonly number[] => {
    if (typeof term !== 'object') return [];
    if (term.kind === 'phrase') return valuesOf(term);
    return term.kind === 'value' ? [term.value] : [];
  });
}

/** Whether a percentage of a metric that the phrase quotes is not whole. A log of 0.91 knows nothing of 91.0%. */
function hasDecimals({ slots }: Phrase): boolean {
  return Object.values(slots).some((term) => {
    if (typeof term !== 'object') return false;
    return term.kind === 'phrase'
      ? hasDecimals(term)
      : term.kind === 'share' && term.hasDecimal && !oneDecimal(term.share).endsWith('.0');
  });
}

function oneDecimal(fraction: number): string {
  return (fraction * 100).toFixed(1);
}

function shareText(fraction: number, { hasDecimals, language: { grammar } }: Voice): string {
  const text = oneDecimal(fraction);
  return hasDecimals ? text.replace('.', grammar.decimalMark) : text.replace('.0', '');
}

function fill({ id, slots }: Phrase, voice: Voice): string {
  const write = (piece: Piece, index: number): string => {
    switch (piece.kind) {
      case 'text':
        return piece.text;
      case 'optional':
        return isComplete(piece.pieces, slots, voice) ? piece.pieces.map((one) => write(one, 1)).join('') : '';
      case 'code':
        return voice.markup.code(rawText(piece.pieces, slots, voice));
      case 'plural':
        return slots[piece.name] === 1 ? piece.one : piece.other;
      case 'slot': {
        const term = slots[piece.name] ?? '';
        const text = written(term, piece.article, voice);
        if (piece.capital) return capital(text);
        return index > 0 && typeof term === 'object' && term.kind === 'phrase' ? uncapital(text) : text;
      }
    }
  };
  return piecesOf(voice.language.messages[id]).map(write).join('');
}

/** Whether everything that the pieces quote is there and may be quoted. */
function isComplete(pieces: readonly Piece[], slots: Phrase['slots'], { markup }: Voice): boolean {
  return pieces.every((piece) => {
    if (piece.kind !== 'slot') return true;
    const term = slots[piece.name];
    return term !== undefined && (markup.quotesFiles || typeof term !== 'object' || term.kind !== 'content');
  });
}

/** Inside code nothing is marked up again. */
function rawText(pieces: readonly Piece[], slots: Phrase['slots'], voice: Voice): string {
  const raw: Markup = { ...voice.markup, name: (name) => name, code: (text) => text };
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      return piece.kind === 'slot' ? written(slots[piece.name] ?? '', piece.article, { ...voice, markup: raw }) : '';
    })
    .join('');
}

function written(term: Term, article: string, voice: Voice): string {
  const { grammar } = voice.language;
  if (typeof term === 'string') return voice.markup.name(term);
  if (typeof term === 'number') return wholeNumber(term, grammar);
  switch (term.kind) {
    case 'phrase':
      return fill(term, voice);
    case 'value':
      return numberText(term.value, voice.digits, grammar);
    case 'share':
      if (!term.hasDecimal) return percentText(term.share, grammar);
      return shareText(term.share, voice) + grammar.percent;
    case 'times':
      return term.times >= 10 && term.times < 1e4 ? wholeNumber(term.times, grammar) : numberText(term.times, 2, grammar);
    case 'place':
    case 'span':
    case 'unit':
    case 'units':
      return unitText(term, article, grammar);
    case 'series':
      return term.word === undefined ? voice.markup.name(term.name) : noun(grammar.series[term.word], article);
    case 'run':
      return term.alone ? noun(grammar.theRun, article) : voice.markup.name(term.key);
    case 'base':
      return term.branch === undefined ? noun(grammar.theBase, article) : voice.markup.name(term.branch);
    case 'commit':
      return /^[0-9a-f]{7,64}$/i.test(term.id) ? term.id.slice(0, 7) : grammar.unknownCommit;
    case 'content':
      return voice.markup.quotesFiles ? nameList(term.texts, voice) : '';
    case 'names':
      return nameList(term.names, voice);
    case 'list':
      return term.phrases.map((one) => uncapital(fill(one, voice))).join(grammar.listMark);
    case 'moment':
      return momentText(term.iso, grammar);
    case 'code':
      return voice.markup.code(term.code);
    case 'verbatim':
      return term.text;
  }
}

const MOST_NAMES = 8;

function nameList(names: readonly string[], { markup, language: { grammar } }: Voice): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => markup.name(name));
  const rest = names.length - shown.length;
  const more = rest > 0 ? grammar.more.replace('{n}', wholeNumber(rest, grammar)) : '';
  return shown.join(grammar.listMark) + more;
}

function noun(forms: Noun, article: string): string {
  return forms[article] ?? forms[''] ?? '';
}

type UnitTerm = Exclude<Extract<Term, { unit: unknown }>, string | number>;

function unitText(term: UnitTerm, article: string, grammar: Grammar): string {
  const unit = grammar.units[term.unit];
  if (term.kind === 'unit') return unit.one;
  if (term.kind === 'units') return unit.many;
  const number = term.kind === 'place' ? term.at : term.length;
  const forms = term.kind === 'place' ? unit.place : term.length === 1 ? unit.spanOfOne : unit.span;
  if (scaleOf(Math.abs(number), grammar) === undefined) return noun(forms, article).replace('{at}', positionText(number, grammar));
  const counts = term.kind === 'span' || term.unit === 'tokens';
  return noun(forms, article).replace('{at}', numberText(number, 3, grammar, 'short') + (counts ? grammar.scaledOf : ''));
}

function positionText(at: number, grammar: Grammar): string {
  return Number.isInteger(at) && Math.abs(at) < 1e15 ? wholeNumber(at, grammar) : numberText(at, 4, grammar, 'short');
}

/** Whole percents from ten on, one decimal below. */
function percentText(fraction: number, grammar: Grammar): string {
  const size = Math.abs(fraction * 100);
  if (!Number.isFinite(size)) return numberText(fraction, 3, grammar) + grammar.percent;
  const sign = fraction < 0 && size >= 1e-4 ? '\u2212' : '';
  if (size >= 9.95) return sign + wholeNumber(size, grammar) + grammar.percent;
  const digits = size < 1e-4 ? '0' : size >= 0.095 ? size.toFixed(1).replace('.0', '') : size.toPrecision(1);
  return sign + digits.replace('.', grammar.decimalMark) + grammar.percent;
}

function momentText(iso: string, { months, moment }: Grammar): string {
  const [, month = '1', day = '', time = ''] = /^\d+-(\d+)-(\d+)T(\d+:\d+)/.exec(iso) ?? [];
  return moment
    .replace('{day}', String(Number(day)))
    .replace('{month}', months[Number(month) - 1] ?? '')
    .replace('{time}', time);
}

function capital(text: string): string {
  return /^\p{Ll}/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** "The log shows" becomes "the log shows", "NaN" stays. */
function uncapital(text: string): string {
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(text) && !/^(?:NaN|GitHub|Loss Doctor)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
