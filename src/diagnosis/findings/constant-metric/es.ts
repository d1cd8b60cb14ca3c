import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'métrica constante',
  verb: 'tiene una métrica que no se mueve',
  fixed: 'la métrica ya se mueve',
  label: 'métrica inmóvil',
  rule: 'Una métrica tiene el mismo valor en todas las evaluaciones.',
  seen: '{Series} vale {value} en las {n} evaluaciones mientras la pérdida va de {start} a {end}.',
  'seen.plain': '{Series} vale {value} en las {n} evaluaciones.',
};
