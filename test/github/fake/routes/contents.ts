import { type Context, REPOSITORY, type Reply, type Route, required } from '../route.ts';
import { fill, type JsonObject } from '../schema.ts';
import { wrapped } from './git-data.ts';
import { resolve } from './repository.ts';

export const contentsRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: `${REPOSITORY}/contents/{path}`,
    purpose: 'config-read',
    needs: [['contents', 'read']],
    handle: getContents,
  },
];

/** Files above 1 MB come without content, as on GitHub. */
const INLINE_LIMIT = 1_000_000;

function getContents(context: Context): Reply {
  const { repository, params, query } = context;
  const path = (params['path'] ?? '').replace(/\/$/, '');
  const sha = required(resolve(repository, query.get('ref') ?? repository.defaultBranch));
  const files = repository.git.flatten(repository.git.commit(sha).tree);
  const file = files.get(path);
  if (file === undefined) return folder(context, path, files);
  const bytes = Buffer.from(required(repository.git.blobs.get(file.sha)));
  if (context.accept.includes('raw')) return { status: 200, raw: bytes.toString('latin1') };
  const inline = bytes.length <= INLINE_LIMIT;
  return {
    status: 200,
    body: {
      ...entry(context, path, 'file', file.sha),
      size: bytes.length,
      content: inline ? wrapped(bytes.toString('base64')) : '',
      encoding: inline ? 'base64' : 'none',
    },
  };
}

/** A folder's own id is not told: nobody asks for it. */
const NO_ID = '0'.repeat(40);

function folder(context: Context, path: string, files: ReadonlyMap<string, { readonly sha: string }>): Reply {
  const entries = new Map<string, { readonly type: 'file' | 'dir'; readonly sha: string }>();
  for (const [place, { sha }] of files) {
    if (!place.startsWith(`${path}/`)) continue;
    const [name = '', ...rest] = place.slice(path.length + 1).split('/');
    entries.set(name, rest.length === 0 ? { type: 'file', sha } : { type: 'dir', sha: NO_ID });
  }
  required(entries.size === 0 ? undefined : entries);
  const rows = [...entries].map(([name, { type, sha }]) => ({ ...entry(context, `${path}/${name}`, type, sha), size: 0 }));
  return { status: 200, body: rows };
}

function entry(context: Context, path: string, type: 'file' | 'dir', sha: string): JsonObject {
  const url = context.url(`/repos/${context.repository.fullName}/contents/${path}`);
  const links = { self: url, git: url, html: url };
  return {
    ...fill(type === 'file' ? 'content-file' : 'content-directory', {}),
    type,
    name: path.split('/').pop() ?? '',
    path,
    sha,
    url,
    git_url: url,
    html_url: url,
    download_url: type === 'file' ? url : null,
    _links: links,
  };
}
