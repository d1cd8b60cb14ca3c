import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'brecha de generalización',
  verb: 'deja una brecha amplia',
  fixed: 'sin brecha amplia',
  label: 'brecha',
  rule: 'La pérdida de validación termina más de un {threshold} sobre la de entrenamiento y no sube.',
  seen: '{La loss} termina en {end} y la de entrenamiento en {train}: una brecha de {value} que no crece.',
  'seen.plain': '{La loss} termina {value} por encima de la de entrenamiento y no sube.',
};
