import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'entrenó de más',
  verb: 'entrena de más',
  fixed: 'se detiene cerca del mejor',
  label: 'después del mejor',
  rule: 'Parar tras cuatro subidas seguidas de medias de cinco evaluaciones habría ahorrado más de un {threshold} sin perder nada.',
  seen: '{El span} después {del place} no aportaron nada.',
  'page.looks': 'El mejor valor está mucho antes del final, y detenerse ahí no habría costado nada.',
  'page.means': 'Las épocas posteriores al mejor valor no sirvieron.',
  'page.do': 'Añade early stopping con la paciencia que indica el informe.',
  'page.wrong': 'Métodos que mejoran tarde, como promediar los pesos de las últimas épocas.',
};
