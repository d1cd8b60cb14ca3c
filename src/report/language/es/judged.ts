import type { judged as en } from '../en/judged.ts';
import type { Same } from '../messages.ts';

export const judged: Same<typeof en> = {
  'healthy.one': 'Mejor {loss}: {best} en {el place}; {end} al final.',
  'healthy.level': 'Mejor {loss}: {best} en {el place}; {end} al final, a la par del entrenamiento ({train}).',
  'healthy.at-end': '{La loss} termina en su mejor valor: {best}.',
  'healthy.mean': 'Mejor {loss}: {best} (media de {n}).',
  'healthy.so-far': 'Terminó en {el place}, antes de lo previsto.',
  'healthy.so-far.planned': 'Sano hasta aquí: terminó en {el place} de un total previsto de {total}.',
  'healthy.some-unfinished': '{n} de {total} {n: terminó / terminaron} antes de lo previsto.',
  'healthy.training': '{La loss} termina en {end}.',

  'unjudged.fold': 'No evaluado: {list}.',
  'unjudged.kinds': '{list} ({reason})',
  'unjudged.kinds.runs': '{runs}: {list} ({reason})',
  'unjudged.no-loss': '{run} contiene {list}. Si dos de ellas son pérdidas, llámalas `loss` y `val_loss`.',
  'unjudged.no-loss.empty': '{run} no contiene ninguna serie. Registra ambas pérdidas una vez por época.',
  'unjudged.no-validation':
    '{run} no registra pérdida de validación, así que no se puede evaluar el sobreajuste. Regístrala una vez por época.',
  'unjudged.blank':
    'Todos los valores de {series} están vacíos: un escritor que deja NaN en blanco o una evaluación que no se ejecutó. Escribe NaN como `nan`.',
  'unjudged.zero': 'Todos los valores de {series} son 0: una evaluación que no se ejecutó o una pérdida que no se calcula.',
  'unjudged.few': '{n} {n: evaluación / evaluaciones}; hacen falta {total}. Evalúa más a menudo o entrena más tiempo.',
  'unjudged.other': 'No se pudo evaluar {run}: {reason}.',

  'abstain.too-few-points': '{n} {n: evaluación / evaluaciones}, hacen falta {total}',
  'abstain.no-training-loss': 'no se registra pérdida de entrenamiento',
  'abstain.no-learning-rate': 'no se registra la tasa de aprendizaje',
  'abstain.no-validation-loss': 'no se registra pérdida de validación',
  'abstain.no-loss': 'no se registra ninguna pérdida',
  'abstain.blank-loss': 'todos los valores de {series} están vacíos',
  'abstain.zero-loss': 'todos los valores de {series} son 0',
  'abstain.unknown-direction': 'no se sabe si conviene {series} mayor o menor; indica `direction`',
  'abstain.adversarial-loss':
    '{series} es una pérdida adversaria o de aprendizaje por refuerzo, que no muestra lo bueno que es el modelo',
  'abstain.reinforcement-learning': 'en aprendizaje por refuerzo la pérdida no muestra lo bueno que es el agente',
  'abstain.not-finite': 'la pérdida no es finita',
  'abstain.diverged': 'el entrenamiento divergió',
  'abstain.mixed-axes': 'la pérdida de entrenamiento va por {value} y la de validación por {head}, y nada las une',
  'abstain.no-task-metric': 'no se registra ninguna métrica además de la pérdida',
  'abstain.no-common-points': 'las pérdidas de entrenamiento y validación cubren tramos distintos',
  'abstain.rate-schedule': 'la tasa de aprendizaje cambia {n} {n: vez / veces}, lo que lo explica',
  'abstain.base-ended': 'la base terminó en {el place}',
  'abstain.incomplete': 'el entrenamiento terminó antes de lo previsto',
  'abstain.stopped': 'lo terminó el early stopping',
  'abstain.explained': 'lo explica {kind}',
  'abstain.no-level': 'los valores de {series} no son mayores que 0, así que ninguna fracción de ellos significa nada',
  'abstain.rate-decayed': 'la tasa de aprendizaje ya bajó a {value}',
  'abstain.little-learned': 'las pérdidas bajaron solo un {pct} en {n} {n: evaluación / evaluaciones}, muy poco para saberlo',
  'abstain.learned-before': 'las pérdidas apenas se movieron: todo se aprendió antes de la primera evaluación, o nada',
  'abstain.learned-early':
    'todo lo aprendido llegó en {n: la primera evaluación / las primeras evaluaciones} ({n}), quizá solo la media del objetivo',
  'abstain.not-at-its-best': 'termina un {pct} por encima de su mejor valor',
  'abstain.begins-late': 'el log empieza en {el place}; no se sabe qué hubo antes',
};
