import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'estancamiento',
  verb: 'deja de mejorar en {el place}',
  fixed: 'sin estancamiento',
  label: 'sin mejora',
  rule: 'Ningún mejor valor nuevo, más allá del ruido, en el último {threshold} del entrenamiento.',
  seen: '{La loss} tiene su mejor valor en {el place} ({best}) y no mejora en {el span} siguientes.[ Un 50 % más de tiempo la bajaría como mucho un {limit}.]',
  'seen.reached': 'Suavizada, {la loss} llega a {best} en {el place} y apenas baja en {el span} siguientes.',
  'seen.hardly': '{La loss} apenas mejora después {del place}: su mejor valor, {best} en {el last}, no es mucho menor.',
  'page.looks': 'No hubo un nuevo mejor valor en la última parte.',
  'page.means': 'Lo que esta configuración puede aprender, ya lo aprendió. Las últimas épocas no compraron nada.',
  'page.do': 'Detente ahí, o baja la tasa de aprendizaje en ese punto: una bajada tras un estancamiento suele traer otra mejora.',
  'page.wrong': 'Entrenamientos que terminan a propósito con una cola larga.',
};
