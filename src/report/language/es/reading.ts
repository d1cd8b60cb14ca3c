import type { reading as en } from '../en/reading.ts';
import type { Same } from '../messages.ts';

export const reading: Same<typeof en> = {
  'read.as': '{path} leído como {format}: {used}.',
  'read.as.many': '{n} archivos leídos como {format} ({used}): {list}.',
  'read.named': '{path} es {run}: su nombre no lleva fechas, identificadores ni contadores.',
  'read.why.read-as': 'lo dice `read-as`',
  'read.why.magic': 'empieza por {value}',
  'read.why.header': 'columnas {list}',
  'read.why.keys': 'claves {list}',
  'read.why.line-shape': '{n} {n: línea / líneas} de una misma forma[, como {value}]',
  'read.why.layout': 'estructura de carpetas {path}',
  'read.more': 'y {n} {n: clase / clases} más de archivos',

  'note.text-cells':
    '{path}: {n} {n: valor / valores} de {series} no {n: es un número / son números} (primero en la línea {line}[: {value}]).',
  'note.rows-dropped': '{path}: no se {n: pudo leer / pudieron leer} {n} {n: fila / filas} (primera: línea {line}).',
  'note.cut-off': '{path} termina a mitad de un registro[ (línea {line})]. Lo anterior se leyó.',
  'note.damaged': '{path} está dañado[ en el byte {n}]. Se leyó lo que se pudo.',
  'note.blank-may-hide-nan': '{path}: {n} {n: valor vacío / valores vacíos} de {list}; {writer} escribe NaN como vacío.',
  'note.nan-filtered': '{path}: {writer} omite los valores NaN, así que un NaN no se vería.',
  'note.duplicate-steps': '{path}: {n} {n: posición / posiciones} de {list} con dos registros; se usó el último valor.',
  'note.restarted': '{path}: el log se reinicia[ en la línea {line}] ({n} partes).',
  'note.interleaved': '{path}: {n} entrenamientos escriben en él a la vez.',
  'note.thinned': '{path}: {series} tiene {n} puntos; se conservan {total}, con extremos exactos.',
  'note.rounded': '{path}: los valores están redondeados a {n} {n: dígito / dígitos}.',
  'note.rounded.whole': '{path}: los valores están redondeados a enteros.',
  'note.sampled': '{path}: {writer} solo guarda una muestra de los puntos.',
  'note.same-run': '{list} {n: es / son} el mismo entrenamiento que {value}, que es el que se usó.',
  'note.assumed': '{path}: {list} se toman por pérdidas: nada dice qué miden.',
  'note.counted-apart':
    '{path}: {series} cuenta {n} épocas y {value}, {total} pasos; se supone que ambas cubren todo el entrenamiento.',
  'note.unused-columns': '{path}: sin usar: {list}.',
  'note.series-limit':
    '{path}: solo se leen {total} métricas por entrenamiento; se {n: omitió / omitieron} {n}, la primera {series}.',
  'note.key-collision': 'Varios entrenamientos se llaman {value}; se muestran como {list}.',
  'note.more': 'y {n} {n: nota / notas} más',
  'notes.title': 'Notas sobre los archivos',
};
