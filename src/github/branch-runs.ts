/** A push trains; a person or a clock may train again. Nothing else speaks for the branch. */
const EVENTS: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch']);

/** What GitHub says of where a run came from. */
export interface RunOrigin {
  readonly event: string;
  readonly head_repository: { readonly id: number } | null;
}

/** A fork’s run of a branch of the same name, or of the same commit, is listed beside the repository’s own. */
export function speaksForBranch(run: RunOrigin, repositoryId: number): boolean {
  return run.head_repository?.id === repositoryId && EVENTS.has(run.event);
}
