import { type Context, REPOSITORY, Refusal, type Reply, type Route, required, text } from '../route.ts';
import { refreshPulls } from '../scene.ts';
import { refView } from '../view.ts';

const GIT = `${REPOSITORY}/git`;
const READ = [['contents', 'read']] as const;
const WRITE = [['contents', 'write']] as const;

export const gitRefRoutes: readonly Route[] = [
  { method: 'GET', path: `${GIT}/ref/{ref}`, purpose: 'data-branch-read', needs: READ, handle: getRef },
  { method: 'GET', path: `${GIT}/matching-refs/{ref}`, purpose: 'data-branch-read', needs: READ, handle: matchingRefs },
  { method: 'POST', path: `${GIT}/refs`, purpose: 'data-branch-write', needs: WRITE, handle: createRef },
  { method: 'PATCH', path: `${GIT}/refs/{ref}`, purpose: 'data-branch-write', needs: WRITE, handle: updateRef },
  { method: 'DELETE', path: `${GIT}/refs/{ref}`, purpose: 'data-branch-write', needs: WRITE, handle: deleteRef },
];

function refName(context: Context): string {
  return `refs/${context.params['ref'] ?? ''}`;
}

function getRef(context: Context): Reply {
  const name = refName(context);
  return { status: 200, body: refView(context, context.repository, name, required(context.repository.refs.get(name))) };
}

function matchingRefs(context: Context): Reply {
  const found = [...context.repository.refs].filter(([name]) => name.startsWith(refName(context))).sort();
  return { status: 200, body: found.map(([name, sha]) => refView(context, context.repository, name, sha)) };
}

function refuseProtected(context: Context, name: string, rule: string): void {
  if (context.repository.protectedBranches.has(name.replace('refs/heads/', '')))
    throw new Refusal(422, `Repository rule violations found\n\n${rule}\n\n`);
}

function createRef(context: Context): Reply {
  const { refs, git } = context.repository;
  const name = text(context.body, 'ref') ?? '';
  const sha = text(context.body, 'sha') ?? '';
  if (!/^refs\/[^/]+\/.+/.test(name)) throw new Refusal(422, 'Reference name must start with refs/ and have at least two slashes');
  refuseProtected(context, name, 'Cannot create ref due to creations being restricted.');
  if (!git.commits.has(sha)) throw new Refusal(422, 'Object does not exist');
  if (refs.has(name)) throw new Refusal(422, 'Reference already exists');
  refs.set(name, sha);
  refreshPulls(context.world);
  return { status: 201, body: refView(context, context.repository, name, sha) };
}

/** A commit that does not contain the branch's tip is refused, unless `force` is asked for. */
function updateRef(context: Context): Reply {
  const { refs, git } = context.repository;
  const name = refName(context);
  const sha = text(context.body, 'sha') ?? '';
  const tip = refs.get(name);
  if (tip === undefined) throw new Refusal(422, 'Reference does not exist');
  refuseProtected(context, name, 'Changes must be made through a pull request.');
  if (!git.commits.has(sha)) throw new Refusal(422, 'Object does not exist');
  if (context.body['force'] !== true && !git.isAncestor(tip, sha)) throw new Refusal(422, 'Update is not a fast forward');
  refs.set(name, sha);
  refreshPulls(context.world);
  return { status: 200, body: refView(context, context.repository, name, sha) };
}

function deleteRef(context: Context): Reply {
  if (!context.repository.refs.delete(refName(context))) throw new Refusal(422, 'Reference does not exist');
  return { status: 204 };
}
