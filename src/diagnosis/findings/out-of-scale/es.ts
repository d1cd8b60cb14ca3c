import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'pérdida fuera de escala',
  verb: 'tiene una pérdida fuera de escala',
  fixed: 'ya tiene la pérdida en escala',
  label: 'fuera de escala',
  rule: 'La pérdida no encaja con su exactitud, con la de entrenamiento ni con datos escalados.',
  seen: '{La loss} es {end}; la de entrenamiento, {train}.',
  'seen.accuracy': '{La loss} es {end} con una exactitud de {value}: unas pocas respuestas fallan con una certeza absurda.',
  'seen.start': 'La primera pérdida es {value}.',
};
