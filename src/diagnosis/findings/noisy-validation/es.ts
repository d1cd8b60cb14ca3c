import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'validación ruidosa',
  verb: 'tiene una validación ruidosa',
  fixed: 'la validación ya no es ruidosa',
  label: 'ruido',
  rule: 'La pérdida de validación es más de {threshold} veces más ruidosa que la de entrenamiento, sin tendencia.',
  seen: 'La pérdida de validación es {x} veces más ruidosa que la de entrenamiento. Lee con cuidado las diferencias pequeñas.',
  'seen.far': 'La pérdida de validación es mucho más ruidosa que la de entrenamiento. Lee con cuidado las diferencias pequeñas.',
  'page.looks': 'La pérdida de validación es mucho más ruidosa que la de entrenamiento.',
  'page.means':
    'El conjunto de validación es pequeño y su pérdida depende de pocos ejemplos. Los valores sueltos, y el mejor de muchos, son en parte suerte.',
  'page.do': 'Usa más ejemplos de validación, o promedia varios checkpoints.',
  'page.wrong': 'Una pérdida de entrenamiento promediada por época es suave por construcción.',
};
