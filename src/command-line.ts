import { comparedCode, comparing } from './commands/compare.ts';
import { completionScript } from './commands/completion.ts';
import { diagnoseCommand } from './commands/diagnose.ts';
import { explainCommand } from './commands/explain.ts';
import { formatsCommand } from './commands/formats.ts';
import { initCommand } from './commands/init.ts';
import { DONE, type Surroundings, USAGE, usage } from './commands/surroundings.ts';
import { LANGUAGE_TAGS } from './config/settings.ts';
import { FINDING_KINDS } from './diagnosis/registry.ts';
import { SIGN_NAMES } from './diagnosis/signs/signs.ts';
import { FORMAT_NAMES } from './history/formats.ts';
import { parseArguments, valuesOf } from './node/arguments.ts';
import { terminal } from './report/clean.ts';
import { LANGUAGES } from './report/language/languages.ts';
import { type Words, wordsIn } from './report/words.ts';
import { type Defect, defectOf, errorMessage } from './source/defect.ts';
import { VERSION } from './version.ts';

export type { Surroundings } from './commands/surroundings.ts';

/** Runs one command line and gives its exit code: 0 done, 1 the gate failed, 2 wrong usage or nothing read. Never throws. */
export async function runCommandLine(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    let failure: Defect | undefined;
    const code = await dispatch(args, {
      ...around,
      print: (text) =>
        around.print(text).catch((error: unknown) => {
          failure = defectOf(error);
        }),
    });
    // Half a report must not pass for one; what was to be written beside it is written all the same.
    return failure === undefined ? code : usage({ code: 'print-failed', detail: failure }, wordsFor(args), around);
  } catch (error) {
    around.say(wordsFor(args).unexpected(errorMessage(error)));
    return USAGE;
  }
}

async function dispatch(args: readonly string[], around: Surroundings): Promise<number> {
  const parsed = parseArguments(args, FORMAT_NAMES);
  if ('code' in parsed) return usage(parsed, wordsFor(args), around);
  switch (parsed.command) {
    case 'help':
      await around.print(wordsFor(args).help);
      return DONE;
    case 'version':
      await around.print(`${VERSION}\n`);
      return DONE;
    case 'diagnose':
      return diagnoseCommand(parsed.options, around);
    case 'compare': {
      const options = comparing(parsed.options);
      return 'code' in options ? usage(options, wordsFor(args), around) : diagnoseCommand(options, around, comparedCode);
    }
    case 'init':
      return initCommand(parsed.options, around);
    case 'explain':
      return explainCommand(parsed.options, around);
    case 'formats':
      return formatsCommand(parsed.names, wordsFor(args), around);
    case 'completion':
      await around.print(
        completionScript(parsed.shell, { values: valuesOf(FORMAT_NAMES), topics: [...FINDING_KINDS, ...SIGN_NAMES] }),
      );
      return DONE;
  }
}

/** In the language that is asked for, also if the rest of the command line is wrong. */
function wordsFor(args: readonly string[]): Words {
  const given = args.flatMap((arg, index) =>
    arg === '--language' ? [args[index + 1]] : arg.startsWith('--language=') ? [arg.slice(11)] : [],
  );
  const tag = LANGUAGE_TAGS.find((known) => known === given.at(-1)) ?? 'en';
  return wordsIn(LANGUAGES[tag], terminal);
}
