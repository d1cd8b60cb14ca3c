import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'validación por debajo del entrenamiento',
  verb: 'tiene la pérdida de validación muy por debajo de la de entrenamiento',
  fixed: 'la validación ya no queda por debajo',
  label: 'por debajo',
  rule: 'La pérdida de validación queda más de un {threshold} por debajo de la de entrenamiento casi toda la segunda mitad.',
  seen: '{La loss} queda un {pct} por debajo de la de entrenamiento[: {end} y {train} al final].',
  'seen.little':
    '{La loss} queda un {pct} por debajo de la de entrenamiento, {end} y {train} al final, aunque bajó solo un {fall}.',
  'seen.far': '{La loss} es {x} veces menor que la de entrenamiento: {end} y {train} al final.',
  'page.looks': 'La pérdida de validación queda muy por debajo de la de entrenamiento.',
  'page.means':
    'El dropout y el aumento de datos elevan la pérdida de entrenamiento, y está bien. Muy por debajo es otra cosa: los ejemplos de validación están también en el entrenamiento, o son más fáciles; si la pérdida de validación tampoco baja, son demasiado fuertes para aprender algo.',
  'page.do':
    'Busca ejemplos en los dos conjuntos y comprueba que la división sea aleatoria. Evalúa el entrenamiento en modo de evaluación: las dos pérdidas deberían ser parecidas.',
  'page.wrong': 'Dropout, aumento de datos o label smoothing normales. Entonces no pasa nada.',
};
