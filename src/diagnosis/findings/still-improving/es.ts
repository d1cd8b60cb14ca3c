import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'detenido antes de tiempo',
  verb: 'se detuvo antes de tiempo',
  fixed: 'llega al final de su mejora',
  label: 'sigue bajando',
  rule: 'Con el doble de duración se espera ganar más de un {threshold}: cuatro quintos de lo que dio la segunda mitad.',
  seen: '{La loss} seguía bajando en {el place}, el último punto.',
  'seen.smoothed': '{La loss} suavizada seguía bajando en {el place}, el último punto.',
  'seen.far': '{La loss} seguía bajando en {el place}; el doble de tiempo daría cerca de un {pct}.',
};
