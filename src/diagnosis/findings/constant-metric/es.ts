import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'métrica constante',
  verb: 'tiene {metric} constante',
  fixed: 'la métrica ya se mueve',
  label: 'métrica inmóvil',
  rule: 'Una métrica tiene el mismo valor en todas las evaluaciones.',
  seen: '{Series} vale {value} en las {n} evaluaciones[ mientras la pérdida va de {start} a {end}].',
  'seen.last': '{Series} vale {value} en las últimas {n} evaluaciones.',
  'page.looks': 'Una métrica de la tarea tiene el mismo valor en cada evaluación.',
  'page.means': 'El modelo da una sola respuesta para todo, o la métrica se calcula mal.',
  'page.do':
    'Imprime algunas predicciones. Si son todas iguales, revisa el equilibrio de clases y la última capa; si difieren, revisa cómo se calcula la métrica.',
  'page.wrong': 'Una métrica que vale 1 siempre en un conjunto fácil, o que mide algo que el modelo no puede cambiar.',
};
