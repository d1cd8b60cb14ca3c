import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FINDING_KINDS } from '../../src/diagnosis/registry.ts';
import { SIGN_NAMES } from '../../src/diagnosis/signs/signs.ts';
import { FORMAT_NAMES } from '../../src/history/formats.ts';
import { VERSION } from '../../src/version.ts';
import { lossDoctor, root, scratch } from './console.ts';

const overfitting = ['diagnose', 'examples/overfitting', '--base', 'examples/healthy'];

describe('diagnose', () => {
  it('answers on standard output', async () => {
    const { code, out, err } = await lossDoctor(overfitting);
    expect(code).toBe(0);
    expect(out).toMatch(/^❌ "mlp" overfits, unlike the base\n\nValidation loss rises \d+% after epoch \d+ /);
    expect(out).toContain('Fix: stop at epoch');
    expect(err).toBe('');
  });

  it.each([
    ['new', 1],
    ['any', 1],
    ['never', 0],
  ])('--fail-on %s gives exit code %d', async (when, expected) => {
    expect((await lossDoctor([...overfitting, '--fail-on', when])).code).toBe(expected);
  });

  it('does not fail on what the base had, or without a base', async () => {
    expect((await lossDoctor(['diagnose', 'examples/overfitting', '--base', 'examples/overfitting', '--fail-on=new'])).code).toBe(
      0,
    );
    expect((await lossDoctor(['diagnose', 'examples/overfitting', '--fail-on=new'])).code).toBe(0);
    expect((await lossDoctor(['diagnose', 'examples/overfitting', '--fail-on=any'])).code).toBe(1);
  });

  it('takes several bases as runs of one branch', async () => {
    const bases = [2, 3, 4, 5, 6].flatMap((seed) => ['--base', `test/fixtures/report/base-${seed}`]);
    const { code, out } = await lossDoctor(['diagnose', 'test/fixtures/report/head-worse', ...bases, '--fail-on', 'new']);
    expect(out).toMatch(/^❌ Check fails · "mlp": validation loss \d+% higher than on the base/);
    expect(code).toBe(1);
    const annotated = await lossDoctor([
      'diagnose',
      'test/fixtures/report/head-worse',
      ...bases,
      ...['--fail-on', 'new', '--format', 'github'],
    ]);
    expect(annotated.out).toMatch(
      /^::error title=❌ Check fails · "mlp"%3A validation loss \d+%25 higher than on the base%2C beyond seed noise::/,
    );
  });

  it('prints report.json alone', async () => {
    const { out, err } = await lossDoctor([...overfitting, '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      schemaVersion: 1,
      verdict: 'failing',
      comparison: { baseline: { state: 'found', rung: null } },
    });
    expect(err).toBe('');
  });

  it('prints Markdown and workflow commands', async () => {
    expect((await lossDoctor([...overfitting, '--format', 'markdown'])).out).toMatch(/^### ❌ `mlp` overfits/);
    const { out } = await lossDoctor([...overfitting, '--format', 'github']);
    expect(out).toMatch(/^::warning title=❌ "mlp" overfits%2C unlike the base::Validation loss rises .*\n$/);
  });

  it('writes the report', async () => {
    const folder = scratch();
    const { code, err } = await lossDoctor([...overfitting, '--out', join(folder, 'deep/report'), '--title', 'Pull request 7']);
    expect(code).toBe(0);
    expect(err).toContain('report.md');
    const read = (name: string) => readFileSync(join(folder, 'deep/report', name));
    expect(read('report.md').toString()).toContain('src="chart.png"');
    expect(read('report.md').toString()).toMatch(/^\*\*Pull request 7\*\*\n\n### /);
    expect(JSON.parse(read('report.json').toString())).toMatchObject({ verdict: 'failing' });
    expect(read('chart.svg').toString()).toMatch(/^<svg /);
    for (const png of ['chart.png', 'chart-dark.png']) expect(read(png).subarray(1, 4).toString()).toBe('PNG');
    expect(JSON.parse(read('chart.vl.json').toString())).toHaveProperty('$schema');
  });

  it('leaves no picture of an earlier training', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'chart.png'), 'old');
    writeFileSync(join(folder, 'notes.txt'), 'hello');
    const { code } = await lossDoctor(['diagnose', 'notes.txt', '--out', '.'], folder);
    expect(code).toBe(2);
    expect(existsSync(join(folder, 'chart.png'))).toBe(false);
    expect(existsSync(join(folder, 'report.json'))).toBe(true);
  });

  it('says so when the report cannot be written', async () => {
    const { code, err } = await lossDoctor([...overfitting, '--out', 'package.json/report']);
    expect(code).toBe(2);
    expect(err).toMatch(/^Cannot write to "package\.json\/report": /);
  });

  it.runIf(process.platform === 'linux')('does not go on making folders where the system lets none be made', async () => {
    const { code, err } = await lossDoctor([...overfitting, '--out', '/proc/loss-doctor/report']);
    expect(err).toMatch(/^Cannot write to "\/proc\/loss-doctor\/report": no such file or folder\. .*--out\.$/m);
    expect(code).toBe(2);
  });
});

describe('the configuration', () => {
  it('is taken from a file, below the flags', async () => {
    const folder = scratch();
    const config = join(folder, 'loss-doctor.yml');
    writeFileSync(config, 'fail-on: any\n');
    expect((await lossDoctor([...overfitting, '--config', config])).code).toBe(1);
    expect((await lossDoctor([...overfitting, '--config', config, '--fail-on', 'never'])).code).toBe(0);
    writeFileSync(config, 'runs:\n  mpl:\n    severity:\n      overfitting: warning\n');
    expect((await lossDoctor([...overfitting, '--config', config, '--fail-on', 'any'])).err).toContain(
      'No run matches "mpl" under runs:. The runs here: "mlp".',
    );
    writeFileSync(config, 'runs:\n  mlp:\n    metric: bleu\n');
    expect((await lossDoctor([...overfitting, '--config', config])).err).toMatch(
      /^"mlp" does not log "bleu"\. It logs .*\bval_loss\b/m,
    );
    writeFileSync(config, 'runs:\n  mlp:\n    severity:\n      overfitting: warning\n');
    expect((await lossDoctor([...overfitting, '--config', config, '--fail-on', 'any'])).code).toBe(0);
  });

  it('reports all its mistakes with their lines', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'c.yml'), 'fail-on: sometimes\nfali-on: new\n');
    const { code, err } = await lossDoctor(['diagnose', join(root, 'examples/healthy'), '--config', 'c.yml'], folder);
    expect(code).toBe(2);
    expect(err).toMatch(/c\.yml" has 2 mistakes/);
    expect(err).toMatch(/line 1, "fail-on": .*new, any, never/);
    expect(err).toMatch(/line 2, "fali-on": unknown\. Did you mean "fail-on"\?/);
  });

  it('may not be missing when it is named', async () => {
    const { code, err } = await lossDoctor([...overfitting, '--config', 'nowhere.yml']);
    expect(code).toBe(2);
    expect(err).toContain('"nowhere.yml" does not exist.');
  });
});

describe('explain', () => {
  it('has a page for every kind in both languages, by id, by name and by the id of a finding', async () => {
    for (const language of ['en', 'es'])
      for (const kind of FINDING_KINDS) {
        const { code, out } = await lossDoctor(['explain', kind, '--language', language]);
        expect([code, out], kind).toEqual([0, expect.stringContaining(`(${kind})`)]);
        expect(out).not.toMatch(/\{\w/);
        expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
      }
    const page = await lossDoctor(['explain', 'overfitting']);
    expect(await lossDoctor(['explain', 'mlp/overfitting/val_loss'])).toEqual(page);
    expect(await lossDoctor(['explain', 'sobreajuste', '--language', 'es'])).toMatchObject({ code: 0 });
  });

  it('shows what can be set: each threshold of the kind, its default, and what it is', async () => {
    const { out } = await lossDoctor(['explain', 'late-rise']);
    expect(out).toMatch(/^ {2}lateRise {7}0\.03 {2}Lower end of the band/m);
    expect(out).toContain('      thresholds: { lateRise: 0.03 }\n');
    expect((await lossDoctor(['explain', 'late-rise', '--language', 'es'])).out).toMatch(/^ {2}lateRise {7}0\.03$/m);
    expect((await lossDoctor(['explain', 'restarted-log'])).out).not.toMatch(/threshold/i);
  });

  it('shows beside each default what the configuration of the folder sets instead, and for which runs', async () => {
    const folder = scratch();
    mkdirSync(join(folder, '.github'));
    const set = 'runs:\n  "vision/*":\n    severity: { late-rise: "off" }\n  "*":\n    thresholds: { lateRise: 0.05 }\n';
    writeFileSync(join(folder, '.github/loss-doctor.yml'), set);
    const { code, out, err } = await lossDoctor(['explain', 'late-rise'], folder);
    expect([code, err]).toEqual([0, expect.stringContaining('.github/loss-doctor.yml')]);
    expect(out).toMatch(/^ {2}lateRise {7}0\.03 {2}Set to 0\.05 for "\*"\. Lower end/m);
    expect(out).toContain('Severity\n  Set to off for "vision/*".\n');
    expect(out.match(/Set to/g)).toHaveLength(2);
    expect((await lossDoctor(['explain', 'late-rise', '--no-config'], folder)).out).not.toContain('Set to');
    const named = await lossDoctor(['explain', 'late-rise', '--config', join(folder, '.github/loss-doctor.yml')]);
    expect(named).toEqual({ code, out, err: '' });
    writeFileSync(join(folder, '.github/loss-doctor.yml'), 'runs: 3\n');
    expect(await lossDoctor(['explain', 'late-rise'], folder)).toMatchObject({ code: 2, err: expect.stringContaining('line 1') });
  });

  it('explains signs and checklist items, lists all, and guesses what was meant', async () => {
    expect((await lossDoctor(['explain', 'skill'])).out).toContain('guessing');
    expect((await lossDoctor(['explain', '4'])).out).toContain('early stopping');
    expect((await lossDoctor(['explain', 'overfitting'])).out).toContain('/docs/findings/overfitting.md');
    expect((await lossDoctor(['explain', 'gap'])).out).toContain('  overfitting\n');
    expect((await lossDoctor(['explain', '4'])).out).toContain('Use early stopping');
    const { out } = await lossDoctor(['explain']);
    for (const name of [...FINDING_KINDS, ...SIGN_NAMES]) expect(out).toContain(`  ${name} `);
    expect(await lossDoctor(['explain', 'overfiting'])).toEqual({
      code: 2,
      out: '',
      err: 'Nothing is called "overfiting". Did you mean overfitting? All: loss-doctor explain\n',
    });
    for (const language of ['en', 'es'])
      expect((await lossDoctor(['explain', 'nan', '--language', language])).err).toContain('non-finite');
    expect(await lossDoctor(['explain', '🐟'])).toMatchObject({ code: 2, err: expect.not.stringContaining('mean') });
  });
});

describe('init', () => {
  const project = (): string => {
    const folder = scratch();
    execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: folder });
    writeFileSync(join(folder, 'train.py'), 'import lightning\n');
    return folder;
  };

  it('shows what it would write, and writes nothing unless it is told to', async () => {
    const folder = project();
    for (const args of [['init'], ['init', '--dry-run', '--forks']]) {
      const { code, out, err } = await lossDoctor(args, folder);
      expect(code).toBe(0);
      expect(out).toContain('--- .github/workflows/training.yml');
      expect(err).toContain('Training command: "python train.py".');
      expect(existsSync(join(folder, '.github'))).toBe(false);
    }
  });

  it('writes, and leaves alone what is there', async () => {
    const folder = project();
    const first = await lossDoctor(['init', '--yes'], folder);
    expect([first.code, first.err]).toEqual([0, expect.stringContaining('Done.')]);
    writeFileSync(join(folder, '.github/loss-doctor.yml'), 'fail-on: any\n');
    mkdirSync(join(folder, 'deeper'));
    const again = await lossDoctor(['init', '-y'], join(folder, 'deeper'));
    expect(again.err).toContain('".github/loss-doctor.yml" exists and was left alone.');
    expect(readFileSync(join(folder, '.github/loss-doctor.yml'), 'utf8')).toBe('fail-on: any\n');
  });

  it('says what is left to do where it saw no training', async () => {
    const folder = project();
    rmSync(join(folder, 'train.py'));
    const { code, err } = await lossDoctor(['init', '--yes'], folder);
    expect([code, err]).toEqual([0, expect.stringContaining('Put in your training command, then commit')]);
    expect(err).not.toContain('Done.');
  });

  it('says that a history would be committed where the next training is looked for', async () => {
    const folder = project();
    mkdirSync(join(folder, 'lightning_logs/version_0'), { recursive: true });
    cpSync('examples/healthy/mlp/training.csv', join(folder, 'lightning_logs/version_0/metrics.csv'));
    expect((await lossDoctor(['init'], folder)).err).toContain('Add "lightning_logs" to .gitignore: ');
    writeFileSync(join(folder, '.gitignore'), 'lightning_logs/\n');
    expect((await lossDoctor(['init'], folder)).err).not.toContain('.gitignore');
  });

  const withWorkflow = (text: string): string => {
    const folder = project();
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    writeFileSync(join(folder, '.github/workflows/training.yml'), text);
    return folder;
  };

  it('shows what to add to a workflow that is there and does something else', async () => {
    const folder = withWorkflow('on: push\n');
    for (const args of [['init'], ['init', '--yes']]) {
      const { code, out, err } = await lossDoctor(args, folder);
      expect([code, err]).toEqual([0, expect.stringContaining('add this to the job in it that trains:')]);
      expect(err).toContain('Files: .github/loss-doctor.yml.');
      expect(err).not.toContain('Done.');
      expect(out).toContain('path: lightning_logs');
      expect(out).not.toContain('--- .github/workflows/training.yml');
    }
    expect(readFileSync(join(folder, '.github/workflows/training.yml'), 'utf8')).toBe('on: push\n');
  });

  it('says that a workflow is no YAML before anything is written', async () => {
    const folder = withWorkflow('on: push\njobs: [broken\n');
    for (const args of [
      ['init', '--dry-run'],
      ['init', '--yes'],
    ]) {
      const { code, err } = await lossDoctor(args, folder);
      expect([code, err]).toEqual([2, expect.stringContaining('training.yml" is not valid YAML (line 3)')]);
      expect(err).not.toContain('Done.');
    }
  });

  it('needs a folder', async () => {
    for (const path of ['missing', 'train.py']) {
      const { code, out, err } = await lossDoctor(['init', path, '--yes'], project());
      expect([code, out, err]).toEqual([2, '', `"${path}" is not a folder. Name the folder of your project.\n`]);
    }
  });

  it('needs a repository', async () => {
    const { code, err } = await lossDoctor(['init', '--yes'], scratch());
    expect([code, err]).toEqual([2, expect.stringContaining('is in no git repository')]);
  });
});

describe('wrong usage', () => {
  it.each<[readonly string[], RegExp]>([
    [[], /Name a history file/],
    [['diagnoze', 'x'], /"diagnoze" is neither a file nor a command\. Did you mean diagnose\?/],
    [['diagnose', ''], /The path is empty\. Is a variable unset\?/],
    [['formats', '--out', 'x'], /Unknown option "--out"/],
    [['completion', 'tcsh'], /Use one of bash, zsh, fish/],
    [['diagnose'], /Name a history file/],
    [['diagnose', 'examples/healthy', '--fial-on', 'new'], /Unknown option "--fial-on"\. Did you mean --fail-on\?/],
    [['diagnose', 'examples/healthy', '-z'], /Unknown option "-z"\. Options: --base/],
    [['diagnose', 'examples/healthy', '--fail-on'], /--fail-on needs a value/],
    [['diagnose', 'examples/healthy', '--out', '--format', 'json'], /--out needs a value/],
    [['diagnose', 'examples/healthy', '--fail-on', 'sometimes'], /--fail-on "sometimes" is unknown\. Use one of new, any, never/],
    [['diagnose', 'examples/healthy', '--format', 'xml'], /one of text, json, markdown, github/],
    [['diagnose', 'examples/healthy', '--checkpoint', 'first'], /one of auto, best, last/],
    [['diagnose', 'examples/healthy', '--read-as', 'excel'], /No format is called "excel".*loss-doctor formats/],
    [['diagnose', 'examples/healthy', '--language', 'tlh'], /Use one of en/],
    [['diagnose', 'examples/healthy', '--help=yes'], /--help takes no value/],
    [['diagnose', 'nowhere'], /"nowhere" does not exist/],
    [['diagnose', 'nowhere/*.csv'], /Nothing matches "nowhere\/\*\.csv"/],
    [['diagnose', 'examples/healthy', '--base', 'nowhere'], /"nowhere" does not exist/],
    [['diagnose', '/dev/null'], /neither a file nor a folder/],
  ])('%j', async (args, sentence) => {
    const { code, out, err } = await lossDoctor(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('helps', async () => {
    for (const args of [['--help'], ['-h'], ['diagnose', '--help']]) {
      const { code, out } = await lossDoctor(args);
      expect(code).toBe(0);
      for (const flag of [
        '--base',
        '--out',
        '--format',
        '--config',
        '--fail-on',
        '--checkpoint',
        '--read-as',
        '--language',
        '--title',
      ]) {
        expect(out).toContain(flag);
      }
    }
  });

  it('knows its version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(VERSION).toBe(version);
    expect(await lossDoctor(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('diagnoses without the word, with options before or after the path, and lets the last of repeated options win', async () => {
    const plain = await lossDoctor(['diagnose', 'examples/overfitting', '--format', 'json']);
    for (const args of [
      ['examples/overfitting', '--json'],
      ['--json', 'examples/overfitting'],
      ['--format', 'text', '--format=json', 'examples/overfitting'],
    ])
      expect(await lossDoctor(args)).toEqual(plain);
  });

  it('takes several bases as a shell expands them, once a path was named', async () => {
    const [several, each] = await Promise.all([
      lossDoctor(['examples/overfitting', '--base', 'examples/healthy', 'examples/overfitting', '--json']),
      lossDoctor(['examples/overfitting', '--base', 'examples/healthy', '--base', 'examples/overfitting', '--json']),
    ]);
    expect(several).toEqual(each);
    const first = await lossDoctor(['--base', 'examples/healthy', 'examples/overfitting', '--json']);
    expect(first).toEqual(await lossDoctor(['examples/overfitting', '--base', 'examples/healthy', '--json']));
  });

  it('is quiet: the first line, and no notes', async () => {
    const { out, err } = await lossDoctor(['examples/overfitting', '--quiet']);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(out).toContain('overfits');
    expect(err).toBe('');
  });

  it('picks up the configuration of the folder and says so, without failing by it', async () => {
    const folder = scratch();
    mkdirSync(join(folder, '.github'));
    writeFileSync(join(folder, '.github/loss-doctor.yml'), 'fail-on: any\nruns: { "*": { severity: { overfitting: note } } }\n');
    const paths = [join(root, 'examples/overfitting')];
    const { code, out, err } = await lossDoctor([...paths, '--json'], folder);
    expect([code, JSON.parse(out).verdict]).toEqual([0, 'healthy']);
    expect(err).toContain('".github/loss-doctor.yml"');
    const without = await lossDoctor([...paths, '--json', '--no-config'], folder);
    expect([JSON.parse(without.out).verdict, without.err]).toEqual(['failing', '']);
  });

  it('lists the formats of a name, and says which was meant', async () => {
    const keras = await lossDoctor(['formats', 'Keras']);
    expect([keras.code, keras.out.split(/\s+/).filter((word) => word.includes('-c') || word.includes('-h'))]).toEqual([
      0,
      ['keras-csvlogger', 'keras-history-json'],
    ]);
    expect((await lossDoctor(['formats', 'kaldi'])).out).toMatch(/^1 format, recognized/);
    for (const args of [
      ['formats', 'kersa'],
      ['x', '--read-as', 'kersa'],
      ['x', '--read-as', 'keras'],
    ]) {
      const { code, err } = await lossDoctor(args);
      expect([code, err]).toEqual([2, expect.stringMatching(/Did you mean keras-csvlogger, keras-history-json\?/)]);
    }
    expect((await lossDoctor(['formats', 'zzzz'])).err).toMatch(/No format is called "zzzz"\. All: loss-doctor formats/);
  });

  it('lists formats and completes', async () => {
    const { out } = await lossDoctor(['formats']);
    for (const name of FORMAT_NAMES) expect(out).toContain(name);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    for (const shell of ['bash', 'zsh', 'fish']) {
      const script = (await lossDoctor(['completion', shell])).out;
      for (const word of ['diagnose', 'init', 'two-jobs', 'fail-on']) expect(script, shell).toContain(word);
    }
    const script = (await lossDoctor(['completion', 'bash'])).out;
    const completed = (...words: readonly string[]) => {
      const asked = `COMP_WORDS=(loss-doctor ${words.join(' ')}); COMP_CWORD=${words.length}; _loss_doctor; echo "\${COMPREPLY[@]}"`;
      return execFileSync('bash', ['-c', `${script}\n${asked}`], { encoding: 'utf8' }).trim();
    };
    expect(completed('init', '--t')).toBe('--two-jobs');
    expect(completed('runs', '--fail-on', 'n')).toBe('new never');
    expect(completed('diagnose', '--read-as', 'keras')).toBe('keras-csvlogger keras-history-json');
    expect(completed('explain', 'overf')).toBe('overfitting');
    expect(completed('completion', 'z')).toBe('zsh');
  });

  it('takes paths that look like options after --', async () => {
    const folder = scratch();
    mkdirSync(join(folder, '--base'));
    writeFileSync(join(folder, '--base', 'training.csv'), readFileSync(join(root, 'examples/healthy/mlp/training.csv')));
    expect((await lossDoctor(['diagnose', '--', '--base'], folder)).code).toBe(0);
  });
});
