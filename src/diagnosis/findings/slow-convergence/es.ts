import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'convergencia lenta',
  verb: 'aprende despacio',
  fixed: 'ya no aprende despacio',
  label: 'caída lenta',
  rule: 'Las pérdidas bajan menos de un {threshold} de su primer valor, o tan rápido al final como antes.',
  seen: '{La loss} baja de manera uniforme: un {pct} de la caída llegó en la segunda mitad y aún no se nivela.',
  'seen.little': 'Las pérdidas bajaron solo un {pct} hasta {el place}.',
};
