import type { change as en } from '../en/change.ts';
import type { Same } from '../messages.ts';

export const change: Same<typeof en> = {
  'change.worse': 'En {base} también ocurre, pero menos.',
  'change.borderline': 'Demasiado parecido a {base} para llamarlo nuevo.',
  'change.not-evaluated': 'En {base} no se pudo evaluar: {reason}.',
  'change.same.why': 'Todos los valores son iguales: el entrenamiento no cambió, o el log no se volvió a escribir.',
  'change.same': 'Sin cambios: la misma curva que {base}, punto por punto.',
  'change.faster': 'Alcanza el mejor valor de {base} ({value}) en {el place} en vez de en {el last}: un {pct} menos de {units}.',
  'change.new-run': '{run} es nuevo: todavía no hay con qué compararlo.',
  'change.cell.new': 'nuevo',

  'changed.list': 'Qué cambió: {list}.',
  'changed.more': 'Qué cambió: {list}; {n} más en `report.json`.',
  'changed.one': 'El único ajuste que difiere: {what}.',
  'changed.value': '{name} {before} → {after}',
  'changed.new': '{name} {after} (nuevo)',
  'changed.gone': '{name} {before} (eliminado)',
  'changed.nothing': 'Ningún ajuste de {list} difiere: el cambio está en el código o en los datos.',

  'number.plain': '{Metric} {head}; en {base}, {value} ({n} {n: entrenamiento base / entrenamientos base}).',
  'number.best':
    '{Metric} {head} en {el place}[; {end} al final]; en {base}, {value} ({n} {n: entrenamiento base / entrenamientos base}).',
  'number.better': '{Metric} {head}; en {base}, {value}: un {pct} mejor, más allá del ruido entre semillas.',
  'number.better.tolerance': '{Metric} {head}; en {base}, {value}: un {pct} mejor, más allá de la tolerancia.',
  'number.worse':
    '{Metric} {head}; en {base}, {value}. El ruido entre semillas ({n} entrenamientos base) explica valores hasta {limit}.',
  'number.worse.higher-is-better':
    '{Metric} {head}; en {base}, {value}. El ruido entre semillas ({n} entrenamientos base) explica valores desde {limit}.',
  'number.worse.tolerance': '{Metric} {head}; en {base}, {value}. La tolerancia llega a {limit}.',
  'number.worse.floor':
    '{Metric} {head}; en {base}, {value}: {x} veces. Eso no es ruido entre semillas, ni con un solo entrenamiento base.',
  'number.worse.plain': '{Metric} {head}; en {base}, {value}: un {pct} peor.',
  'number.same':
    'El mejor valor es un {pct} {dir} que en {base} ({value}), dentro del ruido entre semillas ({n} entrenamientos base).',
  'number.same.tolerance': 'El mejor valor es un {pct} {dir} que en {base} ({value}), dentro de la tolerancia.',
  'number.cannot-tell': 'El mejor valor es un {pct} {dir} que en {base} ({value}).',
  'number.level': 'El mejor valor está al nivel del de {base}.',
  'number.mean': '{metric} (media de {n})',

  'cell.better': '{pct} mejor que {value}',
  'cell.worse': '{pct} peor que {value}',
  'cell.worse.times': '{x} veces {base}',
  'cell.equal': 'igual',
  'cell.level': 'al nivel de {value}',
  'cell.than': '{pct} {dir} que {value}',
  'cell.same-curve': 'misma curva',
  'cell.of-share': '{metric} {value}, {base} {before}',
  'cell.of-share.alike': '{metric} {value}, como en {base}',
  'cell.within': '{cell}, dentro del ruido',
  'cell.within.tolerance': '{cell}, dentro de la tolerancia',
  'cell.noted': '{cell} ¹',
  'cell.of-metric': '{metric} {value}: {cell}',

  'noise.range': 'El ruido entre semillas ({n} entrenamientos base) explica valores hasta {limit}.',
  'noise.range.higher-is-better': 'El ruido entre semillas ({n} entrenamientos base) explica valores desde {limit}.',
  'noise.footnote.one': '¹ Un solo entrenamiento base: puede ser ruido entre semillas.',
  'noise.footnote.few': '¹ {n} entrenamientos base son pocos para conocer el ruido entre semillas.',
  'noise.footnote.fewer': '¹ Menos de tres entrenamientos base son pocos para conocer el ruido entre semillas.',
  'noise.footnote.identical':
    '¹ Los {n} entrenamientos base tienen la misma curva (¿semilla fija?): no se conoce el ruido entre semillas.',
  'noise.settle.base': '{n} {n: entrenamiento base más lo resolvería / entrenamientos base más lo resolverían}.',
  'noise.settle.seeds': '{n} {n: semilla más / semillas más} de {run} lo {n: resolvería / resolverían}.',
  'noise.settle.never': 'Harían falta más de cinco semillas adicionales para resolverlo.',

  'equal.shorter': 'Termina en {el place}; {base}, en {el last}.',
  'equal.stretch':
    'Comparado hasta {el place}, donde acaba el más corto[: {head} aquí; {value} en {base}][ (un {pct} {dir})].[ {Longer} siguió hasta {end}.]',
  'doubt.no-validation': '{base} registra pérdida de validación y este entrenamiento no: no hay nada que comparar.',
  'doubt.first-evaluation':
    'Las primeras evaluaciones ya difieren ({head} y {value}): quizá cambió la pérdida o el conjunto de validación.',
  'doubt.metric': 'No comparable: la métrica cambió de {value} a {head}.',
  'doubt.axis': 'No comparable: el eje cambió de {value} a {head}.',
  'doubt.planned-length': 'No comparable: la duración prevista cambió de {value} a {head}.',
  'anchor.release': 'Desde la versión {name} ({commit}): {metric} {value} entonces, {head} ahora, un {pct} {dir}.',
  'cell.stretch': '{cell}, hasta {el place}',
  'cell.shorter': '{pct} {dir} que {value} hasta {el place}',
  'cell.longer': '{pct} {dir}, entrenó más',
  'anchor.best': 'El mejor entrenamiento base hasta ahora[ ({commit})]: {metric} {value}. Ahora {head}, un {pct} {dir}.',

  'seeds.all': 'Lo mismo pasa en las {n} semillas.',
  'seeds.some': 'Lo mismo pasa en {n} de {total} semillas.',
  'seeds.one-bad': '{n: Falla / Fallan} {n} de {total} semillas: {list}. {Seen}',
  'seeds.quoted': 'Las cifras son las de {seed}.',
  'seeds.median': 'Las cifras son las de {seed}, la mediana.',
  'seen.alike': 'Los números de estos {n} entrenamientos son los mismos.',
  'seen.also': 'Además, {verb}: {seen}',
  'of-run': '{run}: {what}',
};
