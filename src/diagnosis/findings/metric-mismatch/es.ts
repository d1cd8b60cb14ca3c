import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'pérdida y métrica se contradicen',
  verb: 'empeora en pérdida y mejora en su métrica',
  fixed: 'pérdida y métrica coinciden',
  label: 'se contradicen',
  rule: 'La pérdida de validación sube mientras una métrica sobre los mismos datos mejora hasta el final.',
  seen: 'Después {del place}, {la loss} sube mientras {metric} mejora de {start} a {end}.',
  'seen.plain': 'Después {del place}, {la loss} sube mientras la métrica mejora.',
};
