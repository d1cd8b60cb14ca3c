import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'brecha de generalización',
  verb: 'deja una brecha amplia',
  fixed: 'sin brecha amplia',
  label: 'brecha',
  rule: 'La pérdida de validación termina más de un {threshold} sobre la de entrenamiento.',
  seen: '{La loss} termina {value} por encima de la de entrenamiento[ ({train})][; en el primer tercio estaba {earlier} por encima].',
  'seen.opens': '{La loss} termina {value} por encima de la de entrenamiento ({train}); en el primer tercio no estaba por encima.',
  'page.looks': 'La pérdida de validación termina muy por encima de la de entrenamiento, sin sobreajuste.',
  'page.means':
    'El modelo ajusta los datos de entrenamiento mucho mejor que los nuevos. Por sí solo no cuesta nada: la validación no empeoró.',
  'page.do': 'Si necesitas una pérdida de validación menor, añade datos o regularización. Si no, déjalo.',
  'page.wrong': 'Label smoothing, dropout u otra pérdida en el entrenamiento hacen que los dos números difieran de todos modos.',
};
