import { INPUT_SCHEMA } from '../config/schema.ts';

type Values = Readonly<Record<string, string | undefined>>;

/**
 * The inputs as the runner passes them on, by their names in `action.yml`. One that is not given is absent or empty, but for
 * `data-branch`, where empty means none: it carries its default in `action.yml`, which must not overrule the configuration file.
 */
export function inputsOf(env: Values): Values {
  const given = Object.keys(INPUT_SCHEMA.entries).map((name) => [name, env[`INPUT_${name.toUpperCase()}`]?.trim()] as const);
  return Object.fromEntries(given.filter(([name, value]) => !(name === 'data-branch' && value === 'loss-doctor')));
}
