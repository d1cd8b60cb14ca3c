import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'validación por debajo del entrenamiento',
  verb: 'valida por debajo de su pérdida de entrenamiento',
  fixed: 'la validación ya no queda por debajo',
  label: 'por debajo',
  rule: 'La pérdida de validación queda más de un {threshold} por debajo de la de entrenamiento casi toda la segunda mitad.',
  seen: '{La loss} queda un {pct} por debajo de la de entrenamiento.',
};
