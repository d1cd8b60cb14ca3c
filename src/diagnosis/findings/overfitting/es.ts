import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'sobreajuste',
  verb: 'se sobreajusta',
  fixed: 'ya no se sobreajusta',
  label: 'sube la validación',
  rule: 'La pérdida de validación termina más de un {threshold} sobre su mejor valor, más allá de su ruido y sobre la de entrenamiento.',
  'rule.metric':
    'Una métrica de validación termina más de un {threshold} peor que su mejor valor mientras el entrenamiento sigue mejorando.',
  'rule.left': 'Una métrica de los datos de entrenamiento mejora más de un {threshold} y la de validación no.',
  seen: '{La loss} sube un {pct} después {del place} ({best} → {end})[ mientras la de entrenamiento sigue bajando hasta {train}][, en solo {n} evaluaciones].',
  'seen.large':
    '{La loss} sube a {x} veces su mejor valor después {del place} ({best} → {end}) mientras la de entrenamiento sigue bajando.',
  'seen.scatter':
    '{La loss} acaba un {pct} por encima de su mejor valor, {place} ({best} → {end}), lo que puede ser su dispersión.',
  'seen.last': 'Solo el último valor {de la loss} sube ({pct}, {place}). Puede ser un valor atípico.',
  'seen.metric.level':
    '{La loss} está en su mejor valor ({best}) desde {el place} hasta {el last} y termina en {end}; el entrenamiento sigue mejorando.',
  'seen.left':
    '{La loss} no mejora desde {el place} ({best}, {end} al final), mientras que la de los datos de entrenamiento pasa de {start} a {train}.',
  'seen.metric': '{La loss} pasa de {best} en {el place} a {end} mientras el entrenamiento sigue mejorando.',
  'held.few': 'Solo una advertencia: {n} evaluaciones son pocas.',
  'held.training': 'Solo una advertencia: la pérdida de entrenamiento no siguió bajando.',
  'held.recent': 'Solo una advertencia: alta durante menos de cinco evaluaciones.',
  'held.undone': 'Solo una advertencia: ya se recuperó antes de una subida del {pct}.',
  'held.mild': 'Solo una advertencia: la subida es pequeña.',
  'page.looks': 'La pérdida de validación gira y sube mientras la de entrenamiento sigue bajando. La brecha entre las dos crece.',
  'page.means': 'El modelo memoriza los ejemplos de entrenamiento. Desde la mejor época empeora con datos que no ha visto.',
  'page.do':
    'Detén en la mejor época o guarda su checkpoint. Para bajar más: más datos o aumento de datos, dropout o weight decay, un modelo más pequeño, en este orden de cuántas veces ayudó.',
  'page.wrong':
    'Si la métrica de la tarea sigue mejorando, el problema es *pérdida y métrica se contradicen*. Si guardas el mejor checkpoint, dilo con `checkpoint: best`: la subida es entonces una nota.',
};
