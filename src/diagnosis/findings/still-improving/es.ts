import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'detenido antes de tiempo',
  verb: 'se detuvo antes de tiempo',
  fixed: 'llega al final de su mejora',
  label: 'sigue bajando',
  rule: 'Con el doble de duración se espera que la pérdida baje más de un {threshold}; si puede ser negativa, de lo que ya bajó.',
  seen: 'La tendencia {de la loss} seguía a la baja en {el place}, el último punto.[ Entrenar un 50 % más la bajaría cerca de un {pct}; como mucho, un {limit}.]',
  'page.looks': 'La pérdida seguía bajando cuando terminó el entrenamiento.',
  'page.means':
    'Entrenar más probablemente traiga más. Cuánto es un pronóstico: lo que trajo el último tramo, el siguiente de igual proporción lo trae unas 0,8 veces, y como mucho dos.',
  'page.do': 'Entrena más tiempo y deja que la tasa de aprendizaje decaiga a lo largo de la nueva duración.',
  'page.wrong': 'Una tasa de aprendizaje que ha decaído a nada ya no trae nada, por mucho que siga.',
};
