import type { base as en } from '../en/base.ts';
import type { Same } from '../messages.ts';

export const base: Same<typeof en> = {
  'base.first-adoption': 'Primera ejecución de Loss Doctor en {base}. El próximo pull request ya tendrá base.',
  'base.never-trained':
    'No se conoce ningún entrenamiento de {base}. Entrena en los push a {base} o fusiona un pull request entrenado.',
  'base.path-without-base':
    'No se guarda ningún entrenamiento anterior (`data-branch` está vacía). Indica en `base-path` los historiales de la base para comparar.',
  'base.no-record': '{base} aún no tiene un historial llamado {list}. Lo tendrá con la próxima ejecución que lo suba.',
  'base.expired':
    'El historial de {base} en {commit} caducó. Vuelve a entrenar {base} o guarda los historiales en una rama de datos.',
  'base.running': '{base} ({commit}) aún se está entrenando. Vuelve a ejecutar este job cuando termine.',
  'base.unreadable': 'No se pudo leer el historial de {base}[ ({detail})]; no se comparó nada.',
  'base.not-comparable.metric': 'No se comparó con {base}: la métrica cambió de {value} a {head}.',
  'base.not-comparable.axis': 'No se comparó con {base}: el eje cambió de {value} a {head}.',
  'base.not-comparable.planned-length': 'No se comparó con {base}: la duración prevista cambió de {value} a {head}.',
  'base.stand-in':
    'Esta rama parte de {commit}, que nunca se entrenó. En su lugar se usa {base} {older}[, {n} {n: commit / commits} atrás].',
  'base.stand-in.way-out': 'Para tener un veredicto, entrena {base} en {commit} y vuelve a ejecutar este job.',
  'base.earlier': 'Comparado con un commit anterior de {base}, {older}[ ({n} atrás)].',
  'base.merged': 'Comparado con el último entrenamiento de #{pull}, que pasó a ser {older} de {base}.',
  'base.below': 'Comparado con el último entrenamiento de #{pull}, sobre el que se apoya este.',
  'base.other': 'No se entrenó ningún commit anterior a este. Se muestra al lado {base} {older}.',
  'base.decides-nothing': 'Lo que hay entre ambos pudo causar una diferencia, así que el check no decide nada.',
  'base.apart': 'Comparado con otro entrenamiento: {list}.',
  'base.apart.run': '{run} con {commit}[ ({n} atrás)]',
  'base.footer': 'comparado con {base}[ {commit}][ ({reason})]',
  'base.rung.exact': 'el commit del que parte esta rama',
  'base.rung.before': 'el entrenamiento anterior',
  'base.rung.same-inputs': 'nada de lo que se entrena cambió desde entonces',
  'base.rung.earlier': 'un commit anterior',
  'base.rung.merged': 'el pull request que lo originó',
  'base.rung.below': 'el pull request de debajo',
  'base.rung.other': 'el más reciente, no ancestro',
  'base.back': '{n} {n: commit / commits} atrás',
  'base.workflow': 'entrenado por {name}',
  'other.earlier': 'un commit anterior de {base} ({commit}[, {n} atrás])',
  'other.before': 'un commit anterior ({commit}[, {n} atrás])',
  'other.older': 'un entrenamiento anterior de {base}',
  'other.merged': 'el último entrenamiento de #{pull}',
  'other.below': 'el último entrenamiento de #{pull}, sobre el que se apoya este',
  'other.other': 'el entrenamiento más reciente de {base}[ ({commit})]',
  'base.column': 'Frente a {base}',
  'base.column.many': 'Frente a {n} entrenamientos de {base}',
  'ago.today': 'hoy',
  'ago.days': 'hace {n} {n: día / días}',
};
