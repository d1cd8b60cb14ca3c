import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'divergencia',
  verb: 'diverge',
  fixed: 'ya no diverge',
  label: 'diverge',
  rule: 'La pérdida termina un {threshold} sobre su mejor valor y perdió casi todo lo ganado, o se duplica punto tras punto.',
  seen: '{La loss} sube[ de {best} a {end}] después {del place} y no vuelve a bajar.',
  'seen.doubling': '{La loss} al menos se duplica en cada uno de sus últimos puntos, hasta {end}.',
  'seen.absurd': '{La loss} llega a {value} en {el place}. Ninguna pérdida real es tan grande.',
  'seen.too': '{La loss} también sube, hasta {end}.',
  'seen.start': '{La loss} sube después {del place} hasta {end}: peor que antes de entrenar ({value}).',
  'page.looks': 'La pérdida crece, termina muy por encima de donde empezó y no vuelve.',
  'page.means': 'Los pasos son más grandes de lo que la superficie de pérdida permite: cada uno empeora las cosas.',
  'page.do':
    'Baja la tasa de aprendizaje diez veces, recorta los gradientes y usa warmup. Reinicia desde el checkpoint anterior a la subida.',
  'page.wrong':
    'Una pérdida que debe crecer (una recompensa negativa, una pérdida adversaria) no se evalúa. Si la tuya es así y se evaluó, indica otra serie como `metric`.',
};
