import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'pérdida de entrenamiento al alza',
  verb: 'termina con la pérdida de entrenamiento al alza',
  fixed: 'la pérdida de entrenamiento ya no sube',
  label: 'sube el entrenamiento',
  rule: 'La pérdida de entrenamiento termina más de un {threshold} sobre su mejor valor, más allá de su ruido.',
  seen: 'La pérdida de entrenamiento sube un {pct} después {del place} ({best} → {end}).',
  'seen.large': 'La pérdida de entrenamiento sube a {x} veces su mejor valor después {del place} ({best} → {end}).',
  'page.looks': 'La propia pérdida de entrenamiento termina muy por encima de su mejor valor y se queda ahí.',
  'page.means': 'El optimizador perdió terreno que había ganado. Nada de la validación lo explica.',
  'page.do':
    'Vuelve al checkpoint anterior a la subida. Baja la tasa de aprendizaje o déjala decaer y recorta los gradientes. Un reinicio del scheduler se ve igual, y se recupera.',
  'page.wrong': 'Un plan en el que los datos se vuelven más difíciles, o una pérdida cuyos pesos cambian durante el entrenamiento.',
};
