import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../src/', import.meta.url));

interface Source {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
  /** Modules of ours that are loaded with it, as paths below `src/`: imports of types alone load nothing. */
  readonly loads: readonly string[];
}

const sources: readonly Source[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const imports = [
      ...text.matchAll(
        /(?:^|\n)(?:import|export)[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
      ),
    ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
    const folder = path.includes('/') ? (path.split('/')[0] ?? '') : '';
    const types = new Set(
      [...text.matchAll(/(?:^|\n)(?:import|export) type [^'";]*from '([^']+)'/g)].map((match) => match[1] ?? ''),
    );
    const values = new Set(
      [...text.matchAll(/(?:^|\n)(?:import|export) (?!type )[^'";]*from '([^']+)'/g)].map((match) => match[1] ?? ''),
    );
    const loads = imports
      .filter((target) => target.startsWith('.') && (values.has(target) || !types.has(target)))
      .map((target) => relative(root, resolve(root, path, '..', target)));
    return { path, folder, text, imports, loads };
  });

/**
 * What each folder may import, besides itself: the pipeline in one direction. Where two folders need each other, the files are named:
 * what a policy is stands below the diagnosis, and the schema that knows every finding and threshold above it.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  source: [],
  history: ['source/'],
  diagnosis: ['history/', 'config/policy.ts', 'config/run-policy.ts'],
  config: [
    'history/history.ts',
    'history/mapping.ts',
    'diagnosis/diagnosis.ts',
    'diagnosis/registry.ts',
    'diagnosis/thresholds.ts',
    'diagnosis/thresholds-of.ts',
  ],
  comparison: ['diagnosis/', 'history/', 'config/policy.ts', 'config/run-policy.ts'],
  decision: ['comparison/', 'diagnosis/', 'history/', 'config/policy.ts', 'config/run-policy.ts'],
  chart: ['history/'],
  report: ['version.ts', 'decision/', 'comparison/', 'diagnosis/', 'history/', 'config/settings.ts', 'chart/', 'source/'],
  node: ['chart/', 'report/', 'history/', 'init/', 'source/', 'config/policy.ts', 'config/settings.ts', 'config/glob.ts'],
  init: [],
  entries: ['cli.ts', 'action.ts', 'index.ts'],
  commands: [
    'node/',
    'init/',
    'report/',
    'decision/',
    'comparison/',
    'diagnosis/',
    'config/',
    'history/',
    'source/',
    'run.ts',
    'version.ts',
  ],
  github: ['report/', 'decision/', 'comparison/', 'diagnosis/', 'history/', 'config/', 'chart/', 'source/'],
};

const PURE = ['source', 'history', 'diagnosis', 'comparison', 'decision', 'config', 'report', 'chart', 'init'];

describe('the architecture', () => {
  it('sees the sources', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.find((source) => source.path === 'comparison/compare.ts')?.imports).toContain('./match.ts');
  });

  it.each(Object.entries(MAY_IMPORT))('%s imports only what comes before it', (folder, allowed) => {
    const wrong = sources
      .filter((source) => source.folder === folder)
      .flatMap((source) =>
        source.imports
          .filter((target) => target.startsWith('.'))
          .map((target) => relative(root, resolve(root, source.path, '..', target)))
          .filter((target) => !target.startsWith(`${folder}/`) && !allowed.some((start) => target.startsWith(start)))
          .map((target) => `${source.path} → ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('knows every folder', () => {
    expect([...new Set(sources.map(({ folder }) => folder))].filter((folder) => folder !== '').toSorted()).toEqual(
      Object.keys(MAY_IMPORT).toSorted(),
    );
  });

  it('has no module that is loaded by what it loads', () => {
    const loads = new Map(sources.map((source) => [source.path, source.loads]));
    expect(loads.get('config/schema.ts')).toContain('diagnosis/thresholds.ts');
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, above: readonly string[]): void => {
      if (above.includes(path)) circles.push([...above.slice(above.indexOf(path)), path].join(' → '));
      if (done.has(path) || above.includes(path)) return;
      for (const next of loads.get(path) ?? []) visit(next, [...above, path]);
      done.add(path);
    };
    for (const path of loads.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });

  it('is pure up to the report: no node modules, clock, randomness, process or network', () => {
    // Drawing is the one exception below: `png.ts` hands the picture to sharp, which is loaded by name at run time.
    const wrong = sources
      .filter((source) => PURE.includes(source.folder))
      .flatMap((source) => {
        const modules = source.imports.filter((target) => target.startsWith('node:') || /^@(actions|octokit)\//.test(target));
        const code = source.text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
        const calls = [
          ...code.matchAll(/\bDate\.now\(|new Date\(\)|Math\.random\(|\bprocess\.|\bfetch\(|\bperformance\.now\(/g),
        ].map((match) => match[0]);
        return [...modules, ...calls].map((what) => `${source.path}: ${what}`);
      });
    expect(wrong).toEqual([]);
  });

  it('keeps node modules in node/ and GitHub’s packages in github/ and the action’s entry', () => {
    const outside = sources.flatMap((source) =>
      source.imports
        .filter(
          (target) =>
            (target.startsWith('node:') && source.folder !== 'node') ||
            (/^@(actions|octokit)\//.test(target) && source.folder !== 'github' && source.path !== 'action.ts'),
        )
        .map((target) => `${source.path}: ${target}`),
    );
    expect(outside).toEqual([]);
  });

  it('starts no other program, and runs nothing that it reads', () => {
    // The collector is asked for by its name: what is run there is written here.
    const OWN = ['release-memory.ts'];
    const means =
      /\bnode:(?:child_process|cluster|repl|vm|inspector)\b|\beval\(|\bnew Function\b|\bimport\((?!['"])|(?<![.\w])require\(['"]/;
    const running = sources.filter(({ path, text }) => !OWN.some((own) => path.endsWith(own)) && means.test(text));
    expect(running.map(({ path }) => path)).toEqual([]);
  });

  it('keeps files readable: at most 250 lines, save catalogues', () => {
    const LONGER: readonly RegExp[] = [/^report\/language\//, /\.generated\.ts$/];
    const long = sources.filter(
      (source) => !LONGER.some((pattern) => pattern.test(source.path)) && source.text.split('\n').length > 251,
    );
    expect(long.map((source) => `${source.path}: ${source.text.split('\n').length}`)).toEqual([]);
  });
});
