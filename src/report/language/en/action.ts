import type { ActionNotice, LookedUp } from '../../notices.ts';
import type { ActionSentences, Markup } from '../language.ts';
import { refusal } from './reading.ts';

export function actionSentences(markup: Markup): ActionSentences {
  return { notice: (notice) => sentence(notice, markup) };
}

const LOOKED_UP: Readonly<Record<LookedUp, string>> = {
  artifacts: 'artifacts of the run',
  base: 'base run',
  config: 'configuration file',
  record: 'kept record of the base branch',
  'pull-request': 'pull request',
  comment: 'earlier comment',
};

function sentence(notice: ActionNotice, markup: Markup): string {
  switch (notice.code) {
    case 'pull-request-target':
      return 'Loss Doctor does not run on pull_request_target, where training would run a stranger’s code with a token that may write. Use pull_request, and for forks the workflow_run workflow of the README.';
    case 'workflow-run-event':
      return 'Nothing to do: the finished run was neither for a pull request nor for the default branch of this repository.';
    case 'malformed-event':
      return 'Nothing to do: the event lacks what its kind should have.';
    case 'fork-deleted':
      return 'Nothing was published: the fork that the pull request came from was deleted before this run.';
    case 'inputs':
      return `The inputs cannot be used:\n${notice.mistakes.map((one) => `  ${one}`).join('\n')}`;
    case 'config-mistakes':
      return `${markup.name(notice.path)} cannot be used${notice.used === 'defaults' ? ', the defaults apply instead' : ''}:\n${notice.mistakes.map((one) => `  ${one}`).join('\n')}`;
    case 'config-missing':
      return `There is no ${markup.name(notice.path)} on the base branch; the defaults apply.`;
    case 'trusted-stage-will':
      return 'This run’s token may only read. The comment and the picture are added by the workflow_run workflow of the README, if it is set up.';
    case 'pull-request-gone':
      return 'Nothing to comment on: no open pull request has this head any more.';
    case 'foreign-workflow':
      return 'Nothing was written: the finished run is of a workflow that the base branch of its pull request does not have.';
    case 'data-branch-of-code':
      return `Nothing is kept: the branch ${markup.name(notice.branch)} holds files that Loss Doctor did not write. Name a branch of its own as data-branch.`;
    case 'superseded':
      return notice.by === 'newer-head'
        ? 'The pull request has moved on; its comment is left to the newer run.'
        : 'A newer run has already written the comment; it stays.';
    case 'lookup-failed':
      return `The ${LOOKED_UP[notice.what]} could not be read: ${markup.name(notice.detail)}.${notice.permission === undefined ? '' : ` The job may lack the permission ${notice.permission}${notice.what === 'artifacts' ? ', or the server has no artifacts' : ''}.`}`;
    case 'comment-of-whom':
      return 'GitHub did not say whose token this is, so an earlier comment of ours could not be told from a copy: what its checklist had ticked is not ticked any more.';
    case 'record-too-large':
      return 'The curves are too large, of more than 1,000 runs, or of runs with names of more than 1,000 characters, and are not kept on the data branch; the next pull request compares with the artifact.';
    case 'artifact-refused':
      return `Artifact ${markup.name(notice.name)}: ${refusal(notice.because, markup)}`;
    case 'second-comment':
      return `The comment is written, but a second one of ours may stand beside it: ${markup.name(notice.detail)}. The next push removes it.`;
    case 'proxy-unusable':
      return `No proxy is used: the address in ${notice.variables.join(' and ')} is none that can be used. Write it as http://HOST:PORT.`;
  }
}
