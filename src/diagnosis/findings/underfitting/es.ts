import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'subajuste',
  verb: 'tiene subajuste',
  fixed: 'ya no tiene subajuste',
  label: 'entrenamiento alto',
  rule: 'La pérdida de entrenamiento se niveló con menos de un {threshold} de lo que se puede aprender, y la de validación queda cerca.',
  seen: 'La pérdida de entrenamiento se estancó en {end}, solo un {pct} por debajo del inicio[, con una exactitud de {value}].',
  'page.looks': 'La pérdida de entrenamiento se ha estabilizado y sigue alta frente a un nivel conocido, como el del azar.',
  'page.means': 'No se captaron los patrones de los datos, y más de lo mismo no los captará.',
  'page.do':
    'Un modelo más grande, menos regularización, mejores características o una tasa de aprendizaje más alta. Primero sobreajusta un subconjunto pequeño: un modelo que no puede es demasiado pequeño o está roto.',
  'page.wrong': 'Una tarea que no se puede aprender mejor: etiquetas ruidosas, o datos que no contienen la respuesta.',
};
