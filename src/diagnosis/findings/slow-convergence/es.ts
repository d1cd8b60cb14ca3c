import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'convergencia lenta',
  verb: 'aprende despacio',
  fixed: 'ya no aprende despacio',
  label: 'caída lenta',
  rule: 'Las pérdidas bajan menos de un {threshold} de su primer valor, o siguen bajando al final casi como antes.',
  seen: '{La loss} sigue bajando: un {pct} de la caída llegó en la segunda mitad y aún no se nivela.',
  'seen.little': '{La loss} solo bajó de {start} a {end} hasta {el place}.',
  'page.looks': 'Se aprendió poco, y la pérdida sigue bajando a un ritmo constante.',
  'page.means': 'La tasa de aprendizaje es demasiado baja: cada paso va en la dirección correcta y es demasiado pequeño.',
  'page.do':
    'Sube la tasa de aprendizaje de tres a diez veces, o búscala con un barrido. Comprueba que ningún scheduler empiece cerca de 0.',
  'page.wrong':
    'Una pérdida con una gran parte constante, que no puede bajar mucho. Una métrica de la tarea que mejora descarta este problema.',
};
