import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'log reiniciado',
  verb: 'se reinicia dentro del log',
  fixed: 'un solo entrenamiento en el log',
  label: 'reinicio',
  rule: 'La posición en el eje retrocede, o el log empieza de nuevo.',
  seen: 'Después {del last} el log vuelve {al place}. Lo que el intento anterior registró desde ahí no se evalúa.',
  'seen.on': 'El log termina en {el last} y vuelve a empezar en {el place}.',
  'page.looks': 'El log empieza de nuevo dentro de un archivo.',
  'page.means': 'Un archivo contiene varios intentos. Se evalúa el último y se cuenta lo que mostraron los anteriores.',
  'page.do': 'Escribe cada intento en un archivo o una carpeta propios.',
  'page.wrong': 'Un entrenamiento que continúa donde paró es uno solo, y se lee como uno.',
};
