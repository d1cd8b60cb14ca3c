import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'pico de pérdida',
  verb: 'tiene un pico en {el place}',
  'verb.gradients': 'tiene un pico de gradiente en {el place}',
  fixed: 'sin picos',
  label: 'pico',
  rule: 'Un valor está más de {threshold} desviaciones estándar por encima de la curva a su alrededor.',
  seen: '{La loss} salta de {value} a {peak} en {el place}.',
  'seen.too': '{La loss} salta ahí también, a {peak}.',
  'seen.many': '{La loss} se dispara en {n} puntos: de {value} a {peak} en {el place}.',
  'seen.several': '{La loss} salta {often}; el salto más claro, en {el place}: de {value} a {peak}.',
  'seen.gradients.several': 'La norma del gradiente salta {often}; la mayor, en {el place}: a {peak}, {x} veces su nivel habitual.',
  'seen.gradients': 'La norma del gradiente llega a {peak} en {el place}, {x} veces su nivel habitual.',
  'page.looks': 'La pérdida salta muy por encima de sus vecinas en un punto.',
  'page.means': 'Un batch o un paso salió mal. Si la pérdida vuelve enseguida, costó poco.',
  'page.do':
    'Recorta los gradientes y usa warmup. Si los picos caen en el mismo batch, mira sus datos. Si la pérdida se queda arriba, reinicia desde el checkpoint anterior.',
  'page.wrong': 'Un reinicio del scheduler, o una nueva fase del entrenamiento.',
};
