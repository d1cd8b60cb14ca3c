import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'pico de pérdida',
  verb: 'tiene un pico en {el place}',
  fixed: 'sin picos',
  label: 'pico',
  rule: 'Un valor está más de {threshold} desviaciones estándar por encima de la curva a su alrededor.',
  seen: '{La loss} salta de {value} a {peak} en {el place}.',
  'seen.plain': '{La loss} salta en {el place}.',
  'seen.many': '{La loss} se dispara en {n} puntos: de {value} a {peak} en {el place}.',
  'seen.gradients': 'La norma del gradiente llega a {peak} en {el place}, {x} veces su nivel habitual.',
};
