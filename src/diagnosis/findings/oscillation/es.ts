import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'oscilación',
  verb: 'no se estabiliza',
  fixed: 'ya se estabiliza',
  label: 'oscila',
  rule: 'En la segunda mitad la pérdida oscila más de un {threshold} de todo lo que bajó.',
  seen: '{La loss} sigue oscilando después {del place}, entre {low} y {high}.',
  'seen.level': 'En la segunda mitad {la loss} oscila un {pct} en torno a su nivel y {la validation}, un {of}. Ninguna baja.',
  'page.looks': 'La pérdida sube y baja y no se estabiliza.',
  'page.means': 'La tasa de aprendizaje es demasiado alta para el final del entrenamiento: cada paso salta por encima del valle.',
  'page.do': 'Baja la tasa de aprendizaje o déjala decaer. Un batch más grande hace el gradiente menos ruidoso.',
  'page.wrong': 'Pérdidas de batches sueltos, que son ruidosas por naturaleza: registra la media de cada época.',
};
