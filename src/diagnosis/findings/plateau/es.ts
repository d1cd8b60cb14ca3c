import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'estancamiento',
  verb: 'deja de mejorar en {el place}',
  fixed: 'sin estancamiento',
  label: 'sin mejora',
  rule: 'Ningún mejor valor nuevo, más allá del ruido, en el último {threshold} del entrenamiento.',
  seen: '{La loss} no mejora en {el span} que siguen {al place}.',
};
