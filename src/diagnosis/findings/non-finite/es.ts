import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'NaN o infinito',
  verb: 'pasa a NaN en {el place}',
  fixed: 'ya no da NaN',
  label: 'no finito',
  rule: 'Una pérdida o norma del gradiente es NaN o infinita, aunque sea una vez.',
  seen: '{La loss} es NaN desde {el place} hasta el final ({n} de {total} valores).',
  'seen.some': '{La loss} es NaN en {n} de {total} puntos, el primero en {el place}.',
  'seen.one': '{La loss} es NaN o infinita en {el place}.',
  'seen.hidden': 'El log muestra pérdida 0, pero {series} es NaN desde {el place}: el entrenamiento se rompió, no convergió.',
  'seen.gradients': 'Los gradientes son NaN desde {el place} ({n} de {total} valores). La pérdida los sigue o ya no se actualiza.',
  'seen.zero': '{La loss} es exactamente 0 desde {el place}, después de {value}. Algunos escritores imprimen así un NaN.',
};
