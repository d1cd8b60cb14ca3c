import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'divergencia',
  verb: 'diverge',
  fixed: 'ya no diverge',
  label: 'diverge',
  rule: 'La pérdida termina un {threshold} sobre su mejor valor y perdió casi todo lo ganado, o se duplica punto tras punto.',
  seen: '{La loss} sube de {best} a {end} después {del place} y no vuelve a bajar.',
  'seen.doubling': '{La loss} al menos se duplica en cada uno de sus últimos puntos, hasta {end}.',
  'seen.absurd': '{La loss} llega a {value} en {el place}. Ninguna pérdida real es tan grande.',
  'seen.plain': '{La loss} sube después {del place} y no vuelve a bajar.',
  'seen.start': '{La loss} empieza en {value} y termina en {end}: peor que antes de entrenar.',
};
