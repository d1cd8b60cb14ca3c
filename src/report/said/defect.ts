import type { Defect, OwnDefect, WayOut } from '../../source/defect.ts';
import type { MessageId } from '../language/messages.ts';
import { content, type Phrase, phrase, type Term, verbatim } from '../language/phrase.ts';

/** What is wrong, as part of a sentence. Somebody else's words are quoted. */
export function defectTerm(defect: Defect): Term {
  return typeof defect === 'string' ? defect : defectPhrase(defect);
}

/** The same of what stands inside a file, which only some surfaces may quote. */
export function defectInside(defect: Defect): Term | undefined {
  return typeof defect === 'string' ? content(defect) : defectPhrase(defect);
}

function defectPhrase(defect: OwnDefect): Phrase {
  switch (defect.code) {
    case 'bad-part':
      return phrase('defect.bad-part', { part: verbatim(defect.part) });
    case 'silent':
    case 'more-than-declared':
    case 'large-frame':
    case 'too-long':
      return phrase(`defect.${defect.code}`, { n: defect.bytes });
    case 'fewer-bytes':
      return phrase('defect.fewer-bytes', { n: defect.bytes, total: defect.declared });
    case 'no-record':
      return phrase('defect.no-record', { n: defect.byte });
    case 'no-colon':
    case 'unexpected':
      return phrase(`defect.${defect.code}`, { value: content(defect.text) });
    case 'array':
      return phrase('defect.array', { value: defect.type, n: defect.dimensions });
    case 'repeated-page':
      return phrase('defect.repeated-page', { n: defect.page });
    case 'address-space':
      return phrase('defect.address-space', { n: defect.mebibytes });
    case 'open-files':
      return phrase('defect.open-files', { n: defect.files });
    case 'system': {
      const known = SYSTEM[defect.errno];
      return known === undefined ? phrase('defect.system', { value: verbatim(defect.errno) }) : phrase(known);
    }
    case 'timed-out':
      return defect.seconds === undefined
        ? phrase('defect.timed-out')
        : phrase('defect.timed-out.after', { seconds: verbatim(String(defect.seconds)) });
    case 'store-answered':
      return phrase('defect.store-answered', { status: verbatim(String(defect.status)) });
    case 'branch-in-the-way':
      return phrase('defect.branch-in-the-way', { branch: defect.branch });
    case 'no-redirect':
    case 'unexpected-answer':
      return phrase(`defect.${defect.code}`, { value: verbatim(defect.route) });
    case 'answer':
      return phrase('defect.answer', {
        status: defect.status === undefined ? undefined : verbatim(String(defect.status)),
        said: defectTerm(defect.said),
        what: defect.wayOut && wayOutPhrase(defect.wayOut),
      });
    default:
      return phrase(`defect.${defect.code}`);
  }
}

function wayOutPhrase(wayOut: WayOut): Phrase {
  switch (wayOut.code) {
    case 'limit-ends':
      return phrase('defect.limit-ends', { time: verbatim(wayOut.time) });
    case 'try-again':
      return phrase('defect.try-again', { n: wayOut.seconds });
    default:
      return phrase(`defect.${wayOut.code}`);
  }
}

type SystemId = Extract<MessageId, `defect.E${string}`>;

/** Error numbers that have words of their own. */
const SYSTEM: Readonly<Record<string, SystemId>> = {
  EACCES: 'defect.EACCES',
  EPERM: 'defect.EPERM',
  ENOENT: 'defect.ENOENT',
  ENOTDIR: 'defect.ENOTDIR',
  EISDIR: 'defect.EISDIR',
  EEXIST: 'defect.EEXIST',
  ENOSPC: 'defect.ENOSPC',
  EROFS: 'defect.EROFS',
  ELOOP: 'defect.ELOOP',
  EMFILE: 'defect.EMFILE',
  ENAMETOOLONG: 'defect.ENAMETOOLONG',
  EIO: 'defect.EIO',
  EPIPE: 'defect.EPIPE',
};
