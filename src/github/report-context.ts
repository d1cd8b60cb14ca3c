import type { ReportContext } from '../report/report.ts';
import type { Session } from './session.ts';
import type { TrainingRun } from './trigger.ts';

/** What the footer of a report says and links to. All addresses are made of what the runner says of itself. */
export function reportContextOf(session: Session, training: TrainingRun): Omit<ReportContext, 'version'> {
  const { ports, subject, environment, repositoryId } = session;
  const { owner, repo } = environment.repository;
  const page = `${environment.serverUrl}/${owner}/${repo}`;
  const isFork = subject.pull !== undefined && subject.pull.headRepositoryId !== repositoryId;
  return {
    time: new Date(ports.now()).toISOString(),
    ...(subject.commit !== '' && { commit: subject.commit }),
    ...(subject.baseBranch !== undefined && { baseBranch: subject.baseBranch }),
    ...(environment.docs !== undefined && { docs: environment.docs }),
    links: {
      summary: `${page}/actions/runs/${environment.runId}`,
      training: `${page}/actions/runs/${training.id}`,
      ...(/^[0-9a-f]{40}$/.test(subject.commit) && { commit: `${page}/commit/${subject.commit}` }),
    },
    ...(isFork && { fork: true }),
  };
}
