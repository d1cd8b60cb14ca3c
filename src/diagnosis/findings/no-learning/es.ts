import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'sin aprendizaje',
  verb: 'no aprende nada',
  'verb.zero': 'registra una pérdida de exactamente 0',
  fixed: 'ya aprende',
  label: 'no se aprende nada',
  rule: 'Las pérdidas bajan menos de un {threshold}, no se mueven más allá de su ruido, quedan en el nivel del azar o son exactamente 0.',
  'rule.score': 'Una métrica de 0 a 1 sigue por debajo de 0.1 tras 20 evaluaciones y subió menos de 0.05.',
  seen: '{La loss} no se movió más allá de su ruido: {start} al inicio, {end} al final.',
  'seen.constant': '{La loss} tiene el mismo valor de principio a fin: {end}.',
  'seen.little': 'Las pérdidas de entrenamiento y validación no se movieron más de un {pct}. {La loss} pasa de {start} a {end}.',
  'seen.training': 'La pérdida de entrenamiento no bajó más de un {pct}: {start} al inicio, {end} al final.',
  'seen.classes':
    '{La loss} se queda en {end}, el nivel de adivinar entre {k} clases (ln {k}).[ La exactitud es {pct}; adivinar da {limit}.]',
  'seen.commoner': '{La loss} se queda en {end} con una exactitud de {pct}: siempre se predice la clase más común.',
  'seen.level': '{La loss} se queda en {end}; un modelo que adivina tiene {value}.',
  'seen.collapsed': 'Aprendió hasta {el place} y luego volvió al nivel del azar ({value}).',
  'seen.score': '{series} sigue cerca de 0 tras {n} evaluaciones ({value}), haga lo que haga la pérdida.',
  'seen.zero': 'La pérdida es exactamente 0 en el {pct} de sus puntos.',
  'seen.zero.all': 'La pérdida es exactamente 0 en todos los puntos.',
  'page.looks':
    'La pérdida está en el nivel del azar, apenas ha bajado o no se ha movido más allá de su ruido. Con K clases, adivinar da una pérdida de ln K y una exactitud de 1/K.',
  'page.means': 'Nada de los datos llegó a los pesos. Un modelo más grande o más épocas no ayudan a un entrenamiento muerto.',
  'page.do':
    'Primero sobreajusta un solo batch. Si su pérdida no llega a 0, revisa en este orden etiquetas, preprocesamiento, pesos congelados, la pareja de pérdida y última capa, y la tasa de aprendizaje.',
  'page.wrong':
    'Un fine-tuning que parte de un modelo entrenado puede tener poco que aprender. Registra una métrica de la tarea: si mejora, este problema se descarta. `classes` o `guess-level` en la configuración dice dónde está el azar.',
};
