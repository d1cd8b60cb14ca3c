import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'evaluación rota',
  verb: 'tiene una evaluación rota',
  fixed: 'sin evaluaciones rotas',
  label: 'evaluación rota',
  rule: 'Una evaluación es diez veces menor que sus dos vecinas.',
  seen: '{La loss} es {value} en {el place}, entre {start} y {end}. Esa evaluación se rompió; no es el mejor modelo.',
  'page.looks': 'Una evaluación está diez veces por debajo de sus dos vecinas.',
  'page.means':
    'Una pérdida no baja diez veces y vuelve en una evaluación. Lo más probable es que ese valor se midiera sobre otra cosa.',
  'page.do':
    'Mira qué se evaluó ahí: un conjunto vacío o parcial, otro checkpoint, un valor escrito a mano. No elijas ese checkpoint.',
  'page.wrong': 'Entrenamientos con muy pocos ejemplos de validación.',
};
