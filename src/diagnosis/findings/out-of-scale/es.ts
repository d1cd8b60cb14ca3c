import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'pérdida fuera de escala',
  verb: 'tiene una pérdida demasiado alta',
  fixed: 'ya tiene la pérdida en escala',
  label: 'fuera de escala',
  rule: 'La pérdida no encaja con su exactitud, con la de entrenamiento ni con datos escalados.',
  seen: '{La loss} es {end}; la de entrenamiento, {train}.',
  'seen.accuracy': '{La loss} es {end} con una exactitud de {value}: unas pocas respuestas fallan con una certeza absurda.',
  'seen.start': 'La primera pérdida es {value}.',
  'page.looks':
    'La pérdida es mucho mayor de lo que las respuestas erróneas explican: más de 100 y diez veces la de entrenamiento, más de 18 por respuesta errónea, o 100 000 al principio.',
  'page.means': 'Las entradas o los objetivos no están escalados, o unas pocas respuestas son erróneas con una seguridad absurda.',
  'page.do':
    'Escala entradas y objetivos a media 0 y varianza 1, y usa la escala del entrenamiento en la validación. En clasificación mira los ejemplos con mayor pérdida.',
  'page.wrong': 'Una pérdida en el cuadrado de una unidad grande, como precios. El consejo es el mismo: escala el objetivo.',
};
