import { nameOf, type Project, type Training } from './project.ts';
import { findTrainings } from './trainings.ts';
import { fileOf, forkWorkflow, stepsToAdd, trainingWorkflow } from './workflow.ts';

export interface PlanOptions {
  readonly hasTwoJobs: boolean;
  /** A second workflow, which comments on pull requests from forks and from Dependabot. */
  readonly hasForks: boolean;
}

export interface PlannedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  /** What a workflow of that name, which is not ours, would need. */
  readonly toAdd?: string;
}

export interface Plan {
  readonly trainings: readonly Training[];
  readonly files: readonly PlannedFile[];
}

/** The files that set a project up, from what is seen of it. Pure: nothing is written. Forks' histories come as artifacts, so they take two jobs. */
export function planSetup(project: Project, options: PlanOptions): Plan {
  const trainings = findTrainings(project);
  const keys = keysOf(trainings);
  const workflows = trainings.map((training, index): PlannedFile => {
    const key = keys[index];
    const choices = {
      defaultBranch: project.defaultBranch,
      hasTwoJobs: options.hasTwoJobs || options.hasForks,
      ...(key !== undefined && { key }),
    };
    return {
      path: `.github/workflows/${fileOf(key)}`,
      text: trainingWorkflow(training, choices),
      toAdd: stepsToAdd(training, key),
    };
  });
  const forks = options.hasForks ? [{ path: '.github/workflows/training-report.yml', text: forkWorkflow(keys) }] : [];
  return { trainings, files: [...workflows, ...forks, { path: '.github/loss-doctor.yml', text: CONFIGURATION }] };
}

/** The name of its folder tells each training of several apart. */
function keysOf(trainings: readonly Training[]): readonly (string | undefined)[] {
  if (trainings.length === 1) return [undefined];
  const short = trainings.map(({ folder }) => slugOf(nameOf(folder)));
  const isApart = new Set(short).size === short.length && !short.includes('');
  return isApart ? short : trainings.map(({ folder }, index) => slugOf(folder) || `model-${index + 1}`);
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40);
}

const CONFIGURATION = `# Settings of Loss Doctor. A pull request reads this file from its base branch, so it can't change the rules for itself.
# All settings: https://github.com/loss-doctor/loss-doctor#settings

# Report what would fail, and keep the check green: for the first weeks. Take it out to enforce.
warn-only: true

# When the check fails: new (what the pull request introduced), any, or never.
fail-on: new

# Settings by run; names are globs.
# runs:
#   "vision/*":
#     metric: val_accuracy   # compare this instead of validation loss
#     tolerance: 0.02        # 2% worse is fine
#     severity: { plateau: "off" }
`;
