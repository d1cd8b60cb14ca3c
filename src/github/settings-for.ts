import { settingsOf } from '../config/merge.ts';
import { parseConfig } from '../config/parse.ts';
import { DEFAULT_CONFIG } from '../config/policy.ts';
import type { FileConfig, InputConfig } from '../config/schema.ts';
import type { Settings } from '../config/settings.ts';
import { FORMAT_NAMES } from '../history/formats.ts';
import type { PublishingNote } from '../report/notices.ts';
import type { Repository } from './artifacts.ts';
import type { Client } from './client.ts';
import type { Environment } from './environment.ts';
import { statusOf } from './errors.ts';
import { type RepositoryFile, readRepositoryFile } from './repository-file.ts';
import { type ActionPorts, say, sayLookupFailed, wordsOf } from './session.ts';
import type { Subject } from './subject.ts';

type Speaking = Pick<ActionPorts, 'host' | 'language'>;
type Reading = Speaking & Pick<ActionPorts, 'readPaths'>;

export interface SettingsFound {
  readonly settings: Settings;
  /** GitHub did not give the file: what would decide the check is not known. */
  readonly unread?: true;
  /** What the report says of the file. */
  readonly notes: readonly PublishingNote[];
}

/** Inputs over the file of reviewed code; `undefined` when the file stops the run. */
export async function settingsFor(
  ports: Reading,
  client: Client,
  environment: Environment,
  subject: Subject,
  inputs: InputConfig,
): Promise<SettingsFound | undefined> {
  const { repository } = environment;
  const path = inputs.config ?? DEFAULT_CONFIG;
  const ref = reviewedRef(subject, environment);
  try {
    const there = await readRepositoryFile(client, repository, path, ref);
    const text = there?.text;
    if (text === undefined && inputs.config !== undefined) say(ports, 'warning', { code: 'config-missing', path });
    if (there === undefined || text === undefined) return { settings: settingsOf(inputs), notes: [] };
    const file = parsed(ports, subject, path, text);
    if (file === undefined) return undefined;
    const head = subject.event === 'pull-request' ? await headFile(client, repository, path, subject.commit, there) : text;
    return { settings: settingsOf(inputs, file), notes: head === text ? [] : [{ code: 'config-after-merge', path }] };
  } catch (error) {
    sayLookupFailed(ports, 'config', 'read-config', error);
    // Where it answers, and withholds the file, there may be one: then nothing is decided.
    if (statusOf(error) === undefined) return unreached(ports, environment, subject, path, inputs);
    return { settings: settingsOf(inputs), unread: true, notes: [{ code: 'config-unread', path, decides: 'nothing' }] };
  }
}

/**
 * Where the configuration is read: of a pull request on its base branch, elsewhere at the commit that the workflow itself comes from.
 * Never at the commit that `sha` names, which may be anybody's.
 */
function reviewedRef({ event, baseBranch }: Subject, { sha }: Environment): string {
  return event === 'pull-request' && baseBranch !== undefined ? baseBranch : sha;
}

/** Where GitHub cannot be reached at all there is nothing but the copy in the workspace, if the job checked one out, and the defaults. */
async function unreached(
  ports: Reading,
  { workspace }: Environment,
  subject: Subject,
  path: string,
  inputs: InputConfig,
): Promise<SettingsFound | undefined> {
  const [copy] = (await ports.readPaths([path], workspace)).files;
  if (copy === undefined) return { settings: settingsOf(inputs), notes: [{ code: 'config-unread', path, decides: 'defaults' }] };
  const file = parsed(ports, subject, path, new TextDecoder().decode(await copy.content.slice(0, MAX_COPY).arrayBuffer()));
  return file && { settings: settingsOf(inputs, file), notes: [{ code: 'config-unread', path, decides: 'workspace' }] };
}

/** Bytes of the workspace's copy: more than any configuration may have. */
const MAX_COPY = 1_000_000;

/** The file as the pull request leaves it: only to say that it differs, so failing to read it says nothing. */
function headFile(
  client: Client,
  repository: Repository,
  path: string,
  commit: string,
  base: RepositoryFile,
): Promise<string | undefined> {
  return readRepositoryFile(client, repository, path, commit, base).then(
    (file) => file?.text,
    () => base.text,
  );
}

/**
 * A mistake in the file stops a run of the default branch, where it can be repaired; a pull request, which may be the repair,
 * goes on with the defaults.
 */
function parsed(ports: Speaking, subject: Subject, path: string, text: string): FileConfig | undefined {
  const result = parseConfig(text, path, FORMAT_NAMES);
  if (result.ok) return result.value;
  const { mistakes } = result;
  if (subject.event === 'pull-request') {
    say(ports, 'warning', { code: 'config-mistakes', path, mistakes, used: 'defaults' });
    return {};
  }
  ports.host.fail(wordsOf(ports).notice({ code: 'config-mistakes', path, mistakes, used: 'none' }));
  return undefined;
}
