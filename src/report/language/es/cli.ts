import type { cli as en } from '../en/cli.ts';
import type { Same } from '../messages.ts';

export const cli: Same<typeof en> = {
  'cli.no-path':
    'Indica un historial, una carpeta o un archivo comprimido: loss-doctor diagnose RUTA o loss-doctor compare RUTA BASE',
  'cli.empty-path': 'La ruta está vacía. ¿Falta definir una variable?',
  'cli.unknown-command': '{value} no es ni un archivo ni un comando. ¿Quizá {what}?',
  'cli.unknown-flag': 'Opción desconocida: {value}. Opciones: {list}.',
  'cli.unknown-flag.guess': 'Opción desconocida: {value}. ¿Quizá {what}?',
  'cli.missing-value': '{value} necesita un valor.',
  'cli.unexpected-value': '{value} no lleva valor.',
  'cli.bad-value': '{field} {value} no existe. Usa uno de {list}.',
  'cli.missing-path': '{path} no existe.',
  'cli.unreadable-path': 'No se pudo abrir {path}: {detail}.',
  'cli.outside-workspace': '{path} no está en el workspace. Indica una ruta de la que ningún enlace salga.',
  'cli.print-failed': 'No se pudo imprimir el informe: {detail}.',
  'cli.no-match': 'Nada coincide con {path}.',
  'cli.empty-folder': '{path} no tiene archivos que leer. ¿El entrenamiento guardó ahí su historial?',
  'cli.out-unwritable': 'No se puede escribir en {path}: {detail}. Indica otra carpeta con --out.',
  'cli.wrote': 'Se escribió {list}.',
  'cli.files-skipped': '{path} tiene más de {n} archivos; el resto no se revisó. Indica la carpeta de los historiales.',
  'cli.depth-limit': '{path} tiene más de {n} niveles de carpetas y no se revisó.',
  'cli.link-skipped': '{path} es un enlace y no se siguió. Indícalo para que se lea.',
  'cli.base-refused': 'Base, {path}: {reason}',
  'cli.reading': 'Leyendo, {n} % …',
  'cli.unexpected': 'Un error de Loss Doctor: {detail}. Repórtalo con esta línea.',
  'cli.unknown-format': 'Ningún formato se llama {value}. Todos: loss-doctor formats',
  'cli.unknown-format.guess': 'Ningún formato se llama {value}. ¿Quizá {list}? Todos: loss-doctor formats',
  'cli.formats':
    '{n} {n: formato, que se reconoce / formatos, que se reconocen} por el contenido del archivo. --read-as NOMBRE lo cambia.',
  'init.no-folder': '{path} no es una carpeta. Indica la carpeta de tu proyecto.',
  'init.no-repository': '{path} no está en ningún repositorio git. Ejecuta esto en la carpeta de tu proyecto.',
  'init.trains': 'Comando de entrenamiento: {list}.',
  'init.no-training': 'No se encontró ningún comando de entrenamiento. Pon el tuyo en lugar de python train.py.',
  'init.histories': 'Se {n: encontró / encontraron} {n} {n: archivo / archivos} con un historial.',
  'init.printed': 'El workflow guarda en {path} lo que imprime el entrenamiento. Si este escribe un historial, indícalo en path:.',
  'init.not-ignored':
    'Añade {path} a .gitignore: un historial en git se juzga si un entrenamiento falla antes de escribir el suyo.',
  'init.plan': 'Archivos: {list}.',
  'init.ask': '¿Escribir estos archivos? [y/N] ',
  'init.nothing-written': 'No se escribió nada. --yes escribe los archivos sin preguntar.',
  'init.exists': '{path} ya existe y no se tocó.',
  'init.add-steps': '{path} ya existe y no usa Loss Doctor. Para recibir el comentario, añade esto al job que entrena:',
  'init.broken': '{path} no es YAML válido (línea {line}) y no se tocó. Corrígelo y ejecuta esto de nuevo.',
  'init.failed': 'No se pudo escribir {path}: {detail}.',
  'init.done': 'Listo. Haz commit y push, y abre un pull request: el comentario llega solo.',
  'init.nearly-done': 'Escrito. Pon tu comando de entrenamiento; luego haz commit y push, y abre un pull request.',
  'explain.looks': 'Cómo se ve',
  'explain.means': 'Qué significa',
  'explain.do': 'Qué hacer',
  'explain.wrong': 'Cuándo se equivoca',
  'explain.rule': 'La regla',
  'explain.thresholds': 'Umbrales y sus valores por defecto',
  'explain.set': 'Cambiado a {value} para {run}.',
  'explain.severity': 'Gravedad',
  'explain.configure': 'Cómo configurarlo',
  'explain.rests': 'Problemas que se apoyan en él',
  'explain.item': 'Un informe lo incluye donde un problema lo pide, con el número que lo pide.',
  'explain.more': 'Con imágenes y todos los detalles: {where}',
  'explain.the-threshold': 'umbral',
  'explain.kinds': 'Problemas y observaciones',
  'explain.signs': 'Signos',
  'explain.items': 'Puntos de la lista',
  'explain.unknown': 'Nada se llama {value}. Todos: loss-doctor explain',
  'explain.unknown.guess': 'Nada se llama {value}. ¿Quizá {what}? Todos: loss-doctor explain',
  'sign.skill': 'cuánto se aprendió, frente a lo que da el azar',
  'sign.course': 'qué trajo la última duplicación del entrenamiento, y si eso disminuye',
  'sign.hours': 'cuánto duró el entrenamiento, y cuánto siguió después de su mejor valor',
  'sign.forecast': 'qué traería entrenar un 25 %, un 50 % y un 100 % más, con un intervalo del 80 %',
  'sign.rise': 'si la curva empeoró desde su mejor valor, y cuánto',
  'sign.gap': 'cuánto se separan entrenamiento y validación, en el mejor valor y al final',
  'sign.scatter': 'cuánto ruido tiene la curva, sus oscilaciones y sus picos',
  'sign.finite': 'si cada número es un número, también los ocultos',
  'sign.metrics': 'qué dicen las métricas de la tarea: mejor, final, constantes, en el nivel del azar',
  'sign.rate': 'qué hizo la tasa de aprendizaje: constante, warmup, decaimiento',
  'sign.budget': 'cuánto del entrenamiento previsto se hizo',
  'cli.help': `Lee los historiales de pérdida que dejó un entrenamiento y dice qué falla en él.

Uso: loss-doctor [diagnose] RUTA... [OPCIONES]
     loss-doctor compare ACTUAL BASE... [OPCIONES]
     loss-doctor init [CARPETA] [--two-jobs] [--forks] [--dry-run] [--yes]
     loss-doctor explain [PROBLEMA | SIGNO | PUNTO]
     loss-doctor formats [NOMBRE] | completion bash|zsh|fish | help

RUTA es un historial, una carpeta en la que se buscan historiales, un archivo comprimido, un glob o - para la entrada estándar.
Una carpeta con una subcarpeta por entrenamiento da un entrenamiento por subcarpeta.

Opciones:
  --base PATH...     historiales de la rama base; más para los anteriores, del más nuevo al más viejo
  -o, --out DIR      escribir report.md, report.json y los gráficos
  --format FORMAT    qué imprimir: text (por defecto), json, markdown o github
  --json             lo mismo que --format json
  -v, --verbose      detalles de todos los entrenamientos, no solo del peor
  -q, --quiet        solo la primera línea, sin notas
  --no-color         sin color, pueda lo que pueda el terminal
  --config FILE      configuración; sin ella, .github/loss-doctor.yml de esta carpeta
  --no-config        sin configuración
  --fail-on WHEN     salir con 1 por problemas nuevos (new), por cualquiera (any) o nunca (never, por defecto)
  --checkpoint KIND  el checkpoint que guarda el entrenamiento: auto (por defecto), best o last
  --read-as FORMAT   leer todos los archivos con este formato
  --train NAME       la columna de la pérdida de entrenamiento
  --val NAME         la columna de la pérdida de validación
  --x NAME           la columna de la época o el paso
  --language TAG     idioma del informe: {languages}
  --title TEXT       título del informe
  -h, --help         esta ayuda
  -V, --version      la versión
De una opción repetida cuenta la última.

Preparar un proyecto:
  init               muestra un workflow y una configuración para este repositorio y los escribe
  --two-jobs         entrenar sin permisos, informar en un segundo job
  --forks            un segundo workflow para pull requests de forks
  --dry-run, --yes   no escribir nada; escribir sin preguntar

Ejemplos:
  loss-doctor history/mlp/training.csv
  loss-doctor runs --base main-runs --out report --fail-on new

Código de salida: 0 listo; 1 falló el check; 2 uso incorrecto o nada leído.
Documentación: https://github.com/loss-doctor/loss-doctor#readme
`,
};
