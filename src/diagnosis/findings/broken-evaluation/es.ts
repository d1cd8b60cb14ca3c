import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'evaluación rota',
  verb: 'tiene una evaluación rota',
  fixed: 'sin evaluaciones rotas',
  label: 'evaluación rota',
  rule: 'Una evaluación es diez veces menor que sus dos vecinas.',
  seen: '{La loss} es {value} en {el place}, entre {start} y {end}. Esa evaluación se rompió; no es el mejor modelo.',
};
