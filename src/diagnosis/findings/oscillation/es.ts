import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'oscilación',
  verb: 'no se estabiliza',
  fixed: 'ya se estabiliza',
  label: 'oscila',
  rule: 'En la segunda mitad la pérdida oscila más de un {threshold} de todo lo que bajó.',
  seen: '{La loss} oscila un {pct} de todo lo que bajó después {del place} y no se estabiliza.',
};
