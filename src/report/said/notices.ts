import { names, type Phrase, phrase, verbatim } from '../language/phrase.ts';
import { nearest } from '../nearest.ts';
import type { ActionNotice, InitNotice, PublishingNote, UsageProblem } from '../notices.ts';
import { defectTerm } from './defect.ts';
import { refusalPhrase } from './refusal.ts';

/** What is wrong with a command line. */
export function usagePhrase(problem: UsageProblem): Phrase {
  switch (problem.code) {
    case 'no-path':
      return phrase('cli.no-path');
    case 'empty-path':
      return phrase('cli.empty-path');
    case 'unknown-command':
      return phrase('cli.unknown-command', { value: problem.command, what: verbatim(problem.guess) });
    case 'unknown-flag': {
      const meant = nearest(problem.flag, problem.allowed);
      return meant === undefined
        ? phrase('cli.unknown-flag', { value: problem.flag, list: verbatim(problem.allowed.join(', ')) })
        : phrase('cli.unknown-flag.guess', { value: problem.flag, what: verbatim(meant) });
    }
    case 'missing-value':
      return phrase('cli.missing-value', { value: verbatim(problem.flag) });
    case 'unexpected-value':
      return phrase('cli.unexpected-value', { value: verbatim(problem.flag) });
    case 'bad-value':
      return phrase('cli.bad-value', {
        field: verbatim(problem.flag),
        value: problem.value,
        list: verbatim(problem.allowed.join(', ')),
      });
    case 'unknown-format':
      return problem.meant.length === 0
        ? phrase('cli.unknown-format', { value: problem.format })
        : phrase('cli.unknown-format.guess', { value: problem.format, list: verbatim(problem.meant.join(', ')) });
    case 'missing-path':
      return phrase('cli.missing-path', { path: problem.path });
    case 'unreadable-path':
      return phrase('cli.unreadable-path', { path: problem.path, detail: defectTerm(problem.detail) });
    case 'outside-workspace':
      return phrase('cli.outside-workspace', { path: problem.path });
    case 'no-match':
      return phrase('cli.no-match', { path: problem.pattern });
    case 'empty-folder':
      return phrase('cli.empty-folder', { path: problem.path });
    case 'config':
      return phrase('config.title', { path: problem.path, n: problem.mistakes.length });
    case 'print-failed':
      return phrase('cli.print-failed', { detail: defectTerm(problem.detail) });
    case 'out-unwritable':
      return phrase('cli.out-unwritable', { path: problem.path, detail: defectTerm(problem.detail) });
  }
}

/** What could not be published, searched or used. */
export function notePhrase(note: PublishingNote): Phrase {
  switch (note.code) {
    case 'files-skipped':
      return phrase('cli.files-skipped', { path: note.path, n: note.limit });
    case 'depth-limit':
      return phrase('cli.depth-limit', { path: note.path, n: note.limit });
    case 'link-skipped':
      return phrase('cli.link-skipped', { path: note.path });
    case 'file-unreadable':
      return phrase('cli.unreadable-path', { path: note.path, detail: defectTerm(note.detail) });
    case 'base-refused':
      return phrase('cli.base-refused', { path: note.path, reason: refusalPhrase(note.because) });
    case 'no-png':
      return phrase('pub.no-png', { detail: defectTerm(note.detail) });
    case 'no-chart':
      return phrase('pub.no-chart', { detail: defectTerm(note.detail) });
    case 'config-after-merge':
      return phrase('config.after-merge', { path: note.path });
    case 'config-used':
      return phrase('config.used', { path: note.path });
    case 'config-idle':
      return phrase('config.idle', { list: names(note.globs), keys: names(note.keys) });
    case 'metric-not-logged':
      return phrase('config.metric', { run: note.key, metric: note.metric, list: names(note.logged) });
    case 'config-unread':
      return phrase(`config.unread.${note.decides}`, { path: note.path });
    case 'no-release':
      return note.because === 'unknown-name'
        ? phrase('config.anchor.unknown', { name: note.name })
        : phrase('config.anchor.untrained', { name: note.name });
    case 'no-permission':
      return phrase('pub.no-permission', { what: phrase(`pub.what.${note.what}`), permission: verbatim(note.permission) });
    case 'rule':
      return phrase('pub.rule', { what: phrase(`pub.what.${note.what}`), branch: note.branch, detail: note.detail });
    case 'failed':
      return phrase(note.what === 'comment' ? 'pub.failed.comment' : 'pub.failed', {
        what: phrase(`pub.what.${note.what}`),
        detail: defectTerm(note.detail),
      });
  }
}

/** What the action says in the job's log. A list of mistakes follows where there is one. */
export function noticePhrase(notice: ActionNotice): Phrase {
  switch (notice.code) {
    case 'pull-request-target':
      return phrase('action.pull-request-target');
    case 'workflow-run-event':
      return phrase('action.nothing-to-do');
    case 'malformed-event':
      return phrase('action.malformed-event');
    case 'fork-deleted':
      return phrase('action.fork-deleted');
    case 'inputs':
      return phrase('action.inputs');
    case 'config-mistakes':
      return phrase('config.title', { path: notice.path, n: notice.mistakes.length });
    case 'config-missing':
      return phrase('config.missing', { path: notice.path });
    case 'trusted-stage-will':
      return phrase('action.trusted-stage');
    case 'retold':
      return phrase('action.retold');
    case 'names-no-pull-request':
      return phrase('action.names-no-pull-request', { event: verbatim(notice.event) });
    case 'pull-request-gone':
      return phrase('action.pull-request-gone');
    case 'foreign-workflow':
      return phrase('action.foreign-workflow');
    case 'no-such-pull-request':
      return phrase('action.no-such-pull-request', { pull: verbatim(String(notice.pull)) });
    case 'several-pull-requests':
      return phrase('action.several-pull-requests', {
        n: notice.pulls.length,
        list: verbatim(notice.pulls.map((pull) => `#${pull}`).join(', ')),
      });
    case 'data-branch-of-code':
      return phrase('action.data-branch-of-code', { branch: notice.branch });
    case 'superseded':
      return phrase(notice.by === 'newer-head' ? 'action.superseded.head' : 'action.superseded.run');
    case 'lookup-failed': {
      const slots = { what: phrase(`action.what.${notice.what}`), detail: defectTerm(notice.detail) };
      return notice.permission === undefined
        ? phrase('action.lookup-failed', slots)
        : phrase('action.lookup-failed.permission', { ...slots, permission: verbatim(notice.permission) });
    }
    case 'comment-of-whom':
      return phrase('action.comment-of-whom');
    case 'record-too-large':
      return phrase('action.record-too-large');
    case 'second-comment':
      return phrase('action.second-comment', { detail: defectTerm(notice.detail) });
    case 'proxy-unusable':
      return phrase('action.proxy', { list: names(notice.variables) });
  }
}

/** What `loss-doctor init` saw and did. */
export function initPhrase(notice: InitNotice): Phrase {
  switch (notice.code) {
    case 'trains':
      return phrase('init.trains', { list: names(notice.commands) });
    case 'histories':
      return phrase('init.histories', { n: notice.n });
    case 'plan':
      return phrase('init.plan', { list: verbatim(notice.paths.join(', ')) });
    case 'no-folder':
    case 'no-repository':
    case 'printed':
    case 'not-ignored':
    case 'exists':
    case 'add-steps':
      return phrase(`init.${notice.code}`, { path: notice.path });
    case 'broken':
      return phrase('init.broken', { path: notice.path, line: notice.line });
    case 'failed':
      return phrase('init.failed', { path: notice.path, detail: defectTerm(notice.detail) });
    case 'no-training':
    case 'nothing-written':
    case 'done':
    case 'nearly-done':
      return phrase(`init.${notice.code}`);
  }
}
