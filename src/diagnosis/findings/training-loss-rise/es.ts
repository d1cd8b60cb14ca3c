import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'pérdida de entrenamiento al alza',
  verb: 'termina con la pérdida de entrenamiento al alza',
  fixed: 'la pérdida de entrenamiento ya no sube',
  label: 'sube el entrenamiento',
  rule: 'La pérdida de entrenamiento termina más de un {threshold} sobre su mejor valor, más allá de su ruido.',
  seen: 'La pérdida de entrenamiento sube un {pct} desde {el place}.',
  'seen.values': 'La pérdida de entrenamiento sube un {pct} desde {el place} ({best} → {end}).',
};
