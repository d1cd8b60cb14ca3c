/**
 * Makes `github.generated.json`, the part of GitHub's OpenAPI description that the fake GitHub checks itself with.
 *
 * The package `@octokit/openapi` takes 385 MB installed, so it is no dependency. To make the extract again:
 *
 *     npm install --ignore-scripts --prefix "$TMPDIR/openapi" @octokit/openapi@23.0.2
 *     node test/github/openapi/extract.mjs "$TMPDIR/openapi/node_modules/@octokit/openapi"
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const R = '/repos/{owner}/{repo}';

/** Only what the fake serves: path → methods. */
const OPERATIONS = {
  '/user': ['get'],
  '/rate_limit': ['get'],
  [R]: ['get'],
  [`${R}/pulls`]: ['get'],
  [`${R}/pulls/{pull_number}`]: ['get'],
  [`${R}/pulls/{pull_number}/files`]: ['get'],
  [`${R}/branches/{branch}`]: ['get'],
  [`${R}/commits`]: ['get'],
  [`${R}/commits/{ref}`]: ['get'],
  [`${R}/commits/{commit_sha}/pulls`]: ['get'],
  [`${R}/compare/{basehead}`]: ['get'],
  [`${R}/actions/workflows/{workflow_id}`]: ['get'],
  [`${R}/actions/workflows/{workflow_id}/runs`]: ['get'],
  [`${R}/actions/runs`]: ['get'],
  [`${R}/actions/runs/{run_id}`]: ['get'],
  [`${R}/actions/runs/{run_id}/attempts/{attempt_number}`]: ['get'],
  [`${R}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`]: ['get'],
  [`${R}/actions/runs/{run_id}/artifacts`]: ['get'],
  [`${R}/actions/artifacts`]: ['get'],
  [`${R}/actions/artifacts/{artifact_id}`]: ['get'],
  [`${R}/actions/artifacts/{artifact_id}/{archive_format}`]: ['get'],
  [`${R}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${R}/issues/comments/{comment_id}`]: ['get', 'patch', 'delete'],
  [`${R}/contents/{path}`]: ['get'],
  [`${R}/git/blobs`]: ['post'],
  [`${R}/git/blobs/{file_sha}`]: ['get'],
  [`${R}/git/trees`]: ['post'],
  [`${R}/git/trees/{tree_sha}`]: ['get'],
  [`${R}/git/commits`]: ['post'],
  [`${R}/git/commits/{commit_sha}`]: ['get'],
  [`${R}/git/refs`]: ['post'],
  [`${R}/git/refs/{ref}`]: ['patch', 'delete'],
  [`${R}/git/ref/{ref}`]: ['get'],
  [`${R}/git/matching-refs/{ref}`]: ['get'],
  [`${R}/statuses/{sha}`]: ['post'],
  [`${R}/check-runs`]: ['post'],
};

/** Text for people, and the deep parts of answers that nothing here reads. */
const PROSE = new Set([
  'description',
  'title',
  'example',
  'examples',
  'deprecated',
  'externalDocs',
  'x-github',
  'x-github-breaking-changes',
  'default',
]);
const SHALLOW = new Set([
  'milestone',
  'nullable-milestone',
  'integration',
  'nullable-integration',
  'team',
  'nullable-team',
  'nullable-repository',
  'repository',
  'team-simple',
  'nullable-team-simple',
  'code-of-conduct-simple',
  'security-and-analysis',
  'auto-merge',
  'referenced-workflow',
  'nullable-simple-commit',
  'pull-request-minimal',
  'nullable-license-simple',
  'nullable-issue-comment',
  'pinned-issue-comment',
  'nullable-pinned-issue-comment',
  'custom-property-value',
]);

const root = process.argv[2];
if (root === undefined) throw new Error('usage: extract.mjs PATH_OF_THE_INSTALLED_PACKAGE');
const api = JSON.parse(readFileSync(join(root, 'generated/api.github.com.json'), 'utf8'));
const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
const needed = new Map();

/** Follows references into parameters, responses and headers; schemas stay references. */
function resolve(node) {
  if (node?.$ref === undefined || node.$ref.startsWith('#/components/schemas/')) return node;
  return resolve(
    node.$ref
      .split('/')
      .slice(1)
      .reduce((at, part) => at[part], api),
  );
}

/** An OpenAPI 3.0 schema as JSON Schema: prose dropped, `nullable` spelt as a type, references made local. */
function schema(node) {
  if (Array.isArray(node)) return node.map(schema);
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string') return reference(node.$ref.split('/').pop());
  const out = {};
  for (const [name, value] of Object.entries(node)) {
    if (name === 'properties') {
      out.properties = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, schema(inner)]));
    } else if (!PROSE.has(name) && name !== 'nullable' && !name.startsWith('x-')) {
      out[name] = schema(value);
    }
  }
  return node.nullable === true ? nullable(out) : out;
}

function nullable(node) {
  if (typeof node.type !== 'string') return { anyOf: [node, { type: 'null' }] };
  const out = { ...node, type: [node.type, 'null'] };
  if (node.enum !== undefined && !node.enum.includes(null)) out.enum = [...node.enum, null];
  return out;
}

function reference(name) {
  if (!needed.has(name)) {
    needed.set(name, true);
    const source = api.components.schemas[name];
    needed.set(name, SHALLOW.has(name) ? shallow(source) : schema(source));
  }
  return { $ref: `#/$defs/${name}` };
}

function shallow(node) {
  return node.nullable === true ? { type: ['object', 'null'] } : { type: node.type ?? 'object' };
}

function operation(path, method) {
  const source = api.paths[path]?.[method];
  if (source === undefined) throw new Error(`${method} ${path} is not in the description`);
  const body = source.requestBody?.content?.['application/json']?.schema;
  return {
    parameters: (source.parameters ?? [])
      .map(resolve)
      .map((it) => ({ name: it.name, in: it.in, required: it.required === true, schema: schema(it.schema) })),
    ...(body === undefined ? {} : { body: schema(body) }),
    responses: Object.fromEntries(
      Object.entries(source.responses).map(([status, it]) => {
        const content = resolve(it).content?.['application/json']?.schema;
        return [status, content === undefined ? null : schema(content)];
      }),
    ),
  };
}

const paths = {};
for (const [path, methods] of Object.entries(OPERATIONS)) {
  paths[path] = Object.fromEntries(methods.map((method) => [method, operation(path, method)]));
}
const lines = (object) =>
  Object.entries(object)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n');
const text = `{
"source": "@octokit/openapi ${version}, generated/api.github.com.json (MIT), made by extract.mjs",
"$id": "github",
"paths": {
${lines(paths)}
},
"$defs": {
${lines(Object.fromEntries([...needed].sort(([a], [b]) => (a < b ? -1 : 1))))}
}
}
`;
writeFileSync(new URL('github.generated.json', import.meta.url), text);
console.log(`${Object.keys(paths).length} paths, ${needed.size} schemas, ${Math.round(text.length / 1024)} KB`);
