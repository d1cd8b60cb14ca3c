import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'subajuste',
  verb: 'tiene subajuste',
  fixed: 'ya no tiene subajuste',
  label: 'entrenamiento alto',
  rule: 'La pérdida de entrenamiento se niveló con menos de un {threshold} de lo que se puede aprender, y la de validación queda cerca.',
  seen: 'La pérdida de entrenamiento se estancó en {end}, solo un {pct} por debajo del inicio.',
};
