import { settingsOf } from '../config/merge.ts';
import { parseConfig } from '../config/parse.ts';
import type { FileConfig, InputConfig } from '../config/schema.ts';
import type { ConfigMistake, Settings } from '../config/settings.ts';
import type { Client } from './client.ts';
import type { Environment } from './environment.ts';
import { readPolicyFile } from './policy-file.ts';
import { type ActionPorts, say, sayLookupFailed, wordsOf } from './session.ts';
import type { Subject } from './subject.ts';

const DEFAULT_CONFIG = '.github/loss-doctor.yml';

/**
 * Inputs over the base branch's file. A mistake in the file stops a run of the default branch, where it can be repaired; a pull
 * request, which may be the repair, goes on with the defaults.
 */
export async function settingsFor(
  ports: ActionPorts,
  client: Client,
  environment: Environment,
  subject: Subject,
  inputs: InputConfig,
): Promise<Settings | undefined> {
  const path = inputs.config ?? DEFAULT_CONFIG;
  let file: FileConfig = {};
  try {
    const ref = subject.event === 'pull-request' ? (subject.baseBranch ?? subject.commit) : subject.commit;
    const text = await readPolicyFile(client, environment.repository, path, ref);
    if (text === undefined && inputs.config !== undefined) say(ports, 'warning', { code: 'config-missing', path });
    const parsed = text === undefined ? undefined : parseConfig(text, path);
    if (parsed?.ok === false) {
      const mistakes = worded(ports, parsed.mistakes);
      if (subject.event !== 'pull-request') {
        ports.host.fail(wordsOf(ports).action.notice({ code: 'config-mistakes', path, mistakes, used: 'none' }));
        return undefined;
      }
      say(ports, 'warning', { code: 'config-mistakes', path, mistakes, used: 'defaults' });
    }
    if (parsed?.ok) file = parsed.value;
  } catch (error) {
    sayLookupFailed(ports, 'config', 'read-config', error);
  }
  return settingsOf(inputs, file);
}

/** Mistakes as sentences for the log. */
export function worded(ports: ActionPorts, mistakes: readonly ConfigMistake[]): readonly string[] {
  return mistakes.map((mistake) => wordsOf(ports).command.mistake(mistake));
}
