import type { gate as en } from '../en/gate.ts';
import type { Same } from '../messages.ts';

export const gate: Same<typeof en> = {
  'gate.new-finding': 'El check falla porque {run} {verb} y {base} no lo muestra.',
  'gate.worse-finding': '{run} {verb} mucho más que {base}, que también lo muestra, así que no se llama nuevo.',
  'gate.finding': 'El check falla porque {run} {verb} (`fail-on: any`).',
  'gate.worse-number': 'El check falla porque {la metric} de {run} es peor que en {base}, más allá del ruido entre semillas.',
  'gate.worse-number.tolerance': 'El check falla porque {la metric} de {run} es peor que en {base}, más allá de la tolerancia.',
  'gate.worse-number.bold':
    'El check falla porque {la metric} de {run} es peor que en {base}, más de lo que hace cualquier semilla.',
  'gate.nothing-new': 'Este pull request no introduce ningún fallo.',
  'gate.no-failing-finding': 'Ningún fallo.',
  'gate.never': 'Los problemas nunca hacen fallar este check (`fail-on: never`).',
  'gate.nothing-compared':
    '{n: El / Ninguno de los} {n} {n: entrenamiento / entrenamientos} de {base} {n: no está / está} en este push ({list}). ¿Renombrado? No se comparó nada.',
  'gate.run-gone': '{run} se entrenó en {base} y no está en este push.',
  'gate.run-gone.unread': '{run} se entrenó en {base}. Aquí no se leyó su archivo {path}: {reason}',
  'gate.key-twice': 'Aquí hay más de un entrenamiento con el nombre {run} (también {list}). Solo {run} se compara con {base}.',
  'gate.replicates-gone': '{run} tiene {n} {n: semilla o fold / semillas o folds} aquí y {total} en {base}.',
  'gate.series-gone': '{run} ya no registra {list}, que {base} registra.',
  'gate.ends-early': '{run} termina en {el place}; en {base} llega hasta {el last}. Lo que sigue no se puede ver.',
  'gate.fewer-points': '{run} registra {series} en {n} {n: punto / puntos}; en {base}, en {total}.',
  'gate.validation-stops':
    'La validación de {run} se detiene en {el place} y el entrenamiento sigue hasta {el last}. En {base} terminan juntos.',
  'gate.kinds-unjudged': 'Evaluado en {base} y no aquí, para {run}: {list} ({reason}).',
  'gate.not-judged': 'No se pudo evaluar {run}.',
  'gate.not-judged.reason': 'No se pudo evaluar {run}: {reason}.',
  'gate.switched-off': 'Desactivado para {run} en la configuración: {list}.',
  'gate.outvoted':
    '{n} de {total} semillas o folds de {run}: {kind}. La mitad no es mayoría: el entrenamiento no es ni sano ni fallido.',
  'gate.outvoted.base': '{n} de {total} semillas o folds de {run}: {kind}. En {base}: {here}.',
  'gate.earlier-part': 'El log de {run} contiene varios entrenamientos. Uno anterior tiene {kind}; solo se evalúa el último.',
  'gate.logged-twice':
    '{run} registra {series} dos veces en {n} {n: posición / posiciones}, y {base} no. Se evalúa el último valor de cada una.',
  'gate.best-checkpoint':
    'El log de {run} dice que se guarda el mejor checkpoint; en {base} no. Si es así, escribe `checkpoint: best`.',
  'gate.unread': 'No se leyó {path}: {reason}',
  'gate.unjudged-fails.fail-on': 'Con `fail-on: any`, lo que no se pudo evaluar hace fallar el check.',
  'gate.unjudged-fails.if-not-judged': 'Con `if-not-judged: fail`, lo que no se pudo evaluar hace fallar el check.',
  'gate.same': 'Lo mismo para {list}.',
  'gate.not-read.files': 'Sin leer: {n} {n: archivo / archivos} ({list}).',
  'gate.not-read.runs': 'No {n: está / están} aquí: {n} {n: entrenamiento / entrenamientos} de {base} ({list}).',
  'gate.not-read.both':
    'Sin leer: {n} {n: archivo / archivos} y {total} {total: entrenamiento / entrenamientos} de {base} ({list}).',
  'gate.base-running': 'El commit del que parte esta rama ({commit}) aún se está entrenando: todavía nada cuenta como nuevo.',
  'gate.stand-in-base':
    '{run} muestra algo que un entrenamiento anterior no. Pudo causarlo un cambio intermedio, así que no decide nada.',
  'gate.base-broke-off': 'La base de {run} terminó en {el place}. Lo que empieza después no se llama nuevo.',
  'gate.too-close': '{run} {verb}, y {base} se le parece demasiado para llamarlo nuevo.',
  'gate.base-unjudged': '{run} {verb}, y en {base} no se pudo evaluar: puede que no sea nuevo.',
  'gate.no-counterpart': '{run} falla y no tiene equivalente en {base}: puede que no sea nuevo.',
  'gate.validation-gone': '{run} ya no registra la pérdida de validación que {base} registra. Un sobreajuste nuevo no se vería.',
  'gate.metric-missing': '{run} no registra {metric}, la métrica indicada en la configuración.',
  'gate.policy-unread': 'No se pudo leer la configuración de {base}; el check no decide nada.',
  'gate.no-gating-base': 'Sin una base comparable, nada cuenta como nuevo.',
  'gate.base-is-no-ancestor': 'La base no es ancestro de este commit: las diferencias se muestran, pero no deciden nada.',
  'gate.warn-only': 'Esto fallaría. `warn-only` está activo.',
  'gate.no-pull-request': 'No se trata de un pull request: nada cuenta como nuevo.',
  'gate.no-history': 'No se encontró ningún historial de pérdida.',
  'gate.no-history.fail': 'No se encontró ningún historial de pérdida y `if-no-history: fail` está activo.',
  'gate.nothing-compared.one': 'El único entrenamiento de {base} no está en este push ({list}). ¿Renombrado? No se comparó nada.',
  'gate.worse-in-mean': 'Una de {n} semillas o folds de {run} es peor en {metric} que {base}; su media no. En {base}: {total}.',
};
