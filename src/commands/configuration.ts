import { settingsOf } from '../config/merge.ts';
import { DEFAULT_CONFIG } from '../config/policy.ts';
import type { FileConfig, InputConfig } from '../config/schema.ts';
import type { Settings } from '../config/settings.ts';
import { FORMAT_NAMES } from '../history/formats.ts';
import { readTextFile } from '../node/files.ts';
import type { UsageProblem } from '../report/notices.ts';

/** Which configuration a command was told to use. */
export interface ConfigurationChoice {
  readonly config?: string;
  /** Leave the configuration of the folder alone. */
  readonly isConfigIgnored: boolean;
}

export interface Configuration {
  readonly path: string;
  /** Whether it was found in the folder, and nobody named it. */
  readonly isFromFolder: boolean;
  readonly file: FileConfig;
}

/** The configuration that was named, else the one of this folder; undefined where there is neither. */
export async function configurationFor(
  { config, isConfigIgnored }: ConfigurationChoice,
  folder: string,
): Promise<Configuration | UsageProblem | undefined> {
  const isFromFolder = config === undefined;
  if (isFromFolder && isConfigIgnored) return undefined;
  const path = config ?? DEFAULT_CONFIG;
  const read = await readTextFile(path, folder);
  if ('code' in read) return isFromFolder ? undefined : read;
  const { parseConfig } = await import('../config/parse.ts');
  const parsed = parseConfig(read.text, path, FORMAT_NAMES);
  return parsed.ok ? { path, isFromFolder, file: parsed.value } : { code: 'config', path, mistakes: parsed.mistakes };
}

/** On the command line nothing fails unless a flag or a configuration that was named asks for it. */
export function settingsIn({ isFromFolder, file }: Configuration, flags: InputConfig): Settings {
  const failOn = isFromFolder ? undefined : file['fail-on'];
  return settingsOf({ 'fail-on': failOn ?? 'never', ...flags }, file);
}
