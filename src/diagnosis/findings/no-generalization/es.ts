import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'sin generalización',
  verb: 'no generaliza',
  fixed: 'ya generaliza',
  label: 'no generaliza',
  rule: 'La de entrenamiento baja al menos un 30 %; la de validación baja menos de un {threshold}, sigue en el azar o su exactitud no se mueve.',
  seen: 'La pérdida de entrenamiento baja de {start} a {end}; {la loss} se queda en {value}.',
  'seen.level': 'La pérdida de entrenamiento baja de {start} a {end}; {la loss} se queda en {value}, el nivel del azar.',
  'seen.metric': 'La pérdida de entrenamiento baja de {start} a {end}, pero la exactitud de validación no se mueve de {value}.',
};
