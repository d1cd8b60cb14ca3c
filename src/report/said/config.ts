import type { ConfigMistake } from '../../config/settings.ts';
import { type Phrase, phrase, verbatim } from '../language/phrase.ts';
import { nearest } from '../nearest.ts';

/** One mistake of the configuration: where, and what to write instead. */
export function mistakePhrase(mistake: ConfigMistake): Phrase {
  const fault = faultPhrase(mistake);
  if (mistake.place === 'input') return phrase('config.place.input', { field: mistake.field, fault });
  return mistake.field === ''
    ? phrase('config.place.line', { line: mistake.line, fault })
    : phrase('config.place.file', { line: mistake.line, field: mistake.field, fault });
}

function faultPhrase(fault: ConfigMistake): Phrase {
  switch (fault.code) {
    case 'syntax':
      return phrase('config.syntax', { detail: fault.detail.replace(/(?: at line \d+, column \d+)?[:.]*$/, '') });
    case 'too-long':
      return phrase('config.too-long', { n: fault.allowed });
    case 'duplicate-key':
      return phrase('config.duplicate-key');
    case 'too-many-aliases':
    case 'too-deep':
      return phrase(`config.${fault.code}`);
    case 'unknown-field': {
      const meant = nearest(fault.field.split('.').at(-1) ?? '', fault.allowed);
      const list = verbatim(fault.allowed.join(', '));
      return meant === undefined
        ? phrase('config.unknown-field', { list })
        : phrase('config.unknown-field.guess', { value: meant, list });
    }
    case 'of-a-run':
      return phrase('config.of-a-run');
    case 'former-field':
      return fault.now === undefined ? phrase('config.gone') : phrase('config.former', { value: fault.now });
    case 'not-allowed':
      return phrase('config.not-allowed', { value: fault.value, list: verbatim(fault.allowed.join(', ')) });
    case 'wrong-type': {
      const { expected } = fault;
      const what =
        expected.code === 'number-up-to'
          ? phrase('expected.number-up-to', { n: expected.limit })
          : phrase(`expected.${expected.code}`);
      if (fault.value === '') return phrase('config.empty', { what });
      return expected.code === 'boolean' && fault.isText
        ? phrase('config.quoted-boolean', { value: `"${fault.value}"` })
        : phrase('config.wrong-type', { value: fault.value, what });
    }
    case 'more':
      return phrase('config.more', { n: fault.count });
    case 'not-in-file':
      return phrase('config.not-in-file');
  }
}
