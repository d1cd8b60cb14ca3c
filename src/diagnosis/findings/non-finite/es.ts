import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'NaN o infinito',
  verb: 'pasa a {what} en {el place}',
  'verb.never': 'da {what} desde el principio',
  'verb.after': 'pasa a {what} después {del place}',
  'verb.once': 'da {what} una vez, en {el place}, y se recupera',
  'verb.some': 'da {what} en {n} puntos y se recupera',
  nan: 'NaN',
  infinite: 'infinito',
  mixed: 'NaN o infinito',
  'mixed.counts': 'valores no finitos ({nan} NaN, {infinite} {infinite: infinito / infinitos})',
  fixed: 'ya no da NaN',
  label: 'no finito',
  rule: 'Una pérdida o norma del gradiente es NaN o infinita, aunque sea una vez.',
  seen: '{La loss}[ sube a {peak} y] da {what} desde {el place} hasta el final ({n} de {total} valores).',
  'seen.never': '{La loss} da {what} en sus {n} valores.',
  'seen.again':
    '{La loss}[ sube a {peak} y] da {what} en {n} de {total} puntos: el primero en {el place}, y desde {el last} hasta el final.',
  'seen.some': '{La loss} da {what} en {n} de {total} puntos: el primero en {el place}, el último en {el last}.',
  'seen.only': '{La loss} da {what} en {el place}, su único valor.',
  'seen.blank': '{La loss} es {start} en {el place}. Los {n} valores siguientes están vacíos y el último da {what} ({last}).',
  'seen.also': '{La loss} también da {what}, desde {el place}.',
  'seen.also.after': '{La loss} también da {what}, después {del place}.',
  'seen.also.never': '{La loss} también da {what}, en todos sus valores.',
  'seen.before': 'Antes sube un {pct}, de {best} en {el place} a {end}.',
  'seen.other': '{La loss} sigue siendo finita.',
  'seen.one': '{La loss}[ sube a {peak} y] da {what} en {el place}, su último valor.',
  'seen.recovers': '{La loss} da {what} en {el place}, uno de {total} valores, y después es finita.',
  'seen.hidden': 'El log muestra pérdida 0, pero {series} es NaN desde {el place}: el entrenamiento se rompió, no convergió.',
  'seen.gradients': 'Los gradientes son NaN desde {el place} ({n} de {total} valores). La pérdida los sigue o ya no se actualiza.',
  'seen.zero': '{La loss} es exactamente 0 desde {el place}, después de {value}. Algunos escritores imprimen así un NaN.',
  'page.looks':
    'Una pérdida o una norma del gradiente es NaN o infinita en uno o más puntos. Algunos programas escriben 0 o una celda vacía: una pérdida de exactamente 0 junto a una norma de NaN es lo mismo.',
  'page.means': 'Un número se desbordó o no estaba definido. A partir de ahí los pesos suelen estar perdidos y lo demás es ruido.',
  'page.do':
    'Vuelve al último checkpoint anterior. Baja la tasa de aprendizaje, recorta los gradientes y usa warmup. Con media precisión cambia fp16 por bf16. Después busca una división entre cero, el logaritmo de 0 o una entrada no finita.',
  'page.wrong':
    'Una métrica indefinida por falta de muestras (el AP de una clase sin ejemplos) es una nota y no dice nada del entrenamiento.',
};
