import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'sin generalización',
  verb: 'no generaliza',
  fixed: 'ya generaliza',
  label: 'no generaliza',
  'rule.hardly': 'La de entrenamiento baja con claridad y la de validación, casi nada.',
  rule: 'La de entrenamiento baja al menos un 30 %; la de validación baja menos de un {threshold}, sigue en el azar o su exactitud no se mueve.',
  seen: 'La pérdida de entrenamiento baja de {start} a {end}; {la loss} se queda en {value}.',
  'seen.rises': 'La pérdida de entrenamiento baja de {start} a {end}; {la loss} sube de {best} en {el place} a {value}.',
  'seen.no-lower':
    'La pérdida de entrenamiento baja de {start} a {end}; {la loss} termina en {value}, no menos que al inicio ({first}).',
  'seen.hardly': 'La pérdida de entrenamiento baja de {start} a {end}; {la loss}, solo de {first} a {value}.',
  'seen.level': 'La pérdida de entrenamiento baja de {start} a {end}; {la loss} se queda en {value}, el nivel del azar.',
  'seen.metric': 'La pérdida de entrenamiento baja de {start} a {end}, pero la exactitud de validación no se mueve de {value}.',
  'page.looks': 'La pérdida de entrenamiento baja, mientras la validación sigue en el nivel del azar o su métrica no se mueve.',
  'page.means':
    'Lo que el modelo aprende no vale para los datos de validación. Desde la primera evaluación rara vez es sobreajuste: los datos difieren o la validación está rota.',
  'page.do':
    'Revisa primero los datos de validación: etiquetas desplazadas o mezcladas, otro preprocesamiento o normalización, otro vocabulario, evaluación en modo de entrenamiento. Evalúa ejemplos de entrenamiento con el código de validación: la pérdida debe ser la de entrenamiento.',
  'page.wrong': 'Muy pocos ejemplos de validación, o un conjunto de otro dominio a propósito.',
};
