import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'pérdida y métrica se contradicen',
  verb: 'empeora en pérdida y mejora en {metric}',
  fixed: 'pérdida y métrica coinciden',
  label: 'pérdida y métrica en conflicto',
  rule: 'La pérdida de validación sube mientras una métrica sobre los mismos datos mejora hasta el final.',
  seen: '{La loss} sube un {pct} después {del place} ({best} → {end}) mientras {metric} mejora de {start} a {value}.',
  'seen.large':
    '{La loss} sube a {x} veces su mejor valor después {del place} ({best} → {end}) mientras {metric} mejora de {start} a {value}.',
  'page.looks': 'La pérdida de validación empeora mientras la métrica de la tarea mejora.',
  'page.means':
    'Las dos se contradicen: a menudo unos pocos errores muy seguros suben la pérdida mientras más respuestas son correctas.',
  'page.do':
    'Decide cuál cuenta. Si es la métrica, indícala como `metric` y elige checkpoints por ella. Si es la pérdida, trátalo como sobreajuste. Label smoothing o escalar la temperatura las acerca.',
  'page.wrong': 'Una métrica sobre muy pocos ejemplos, cuyos últimos pasos son suerte.',
};
