import type { publishing as en } from '../en/publishing.ts';
import type { Same } from '../messages.ts';

export const publishing: Same<typeof en> = {
  'pub.no-permission': 'Sin {what}: al job le falta `{permission}`. Añádelo en `permissions:` de este job.',
  'pub.rule': 'Sin {what}: una regla no deja que este job escriba en {branch} ({detail}). Exclúyela o indica otra `data-branch`.',
  'pub.failed': 'Sin {what}: {detail}.',
  'pub.failed.comment': 'Sin {what}: {detail}. El informe está en el resumen del job.',
  'pub.what.comment': 'comentario',
  'pub.what.picture': 'imagen',
  'pub.what.badge': 'insignia',
  'pub.what.record': 'registro de este entrenamiento',
  'pub.what.summary': 'resumen del job',
  'pub.no-png': 'Sin PNG ({detail}). El SVG muestra la misma imagen.',
  'pub.no-chart': 'Sin gráfico: {detail}.',

  'action.pull-request-target': 'Nunca uses pull_request_target: da a código ajeno un token que puede escribir. Usa pull_request.',
  'action.trusted-stage':
    'Este token es de solo lectura (fork o Dependabot). El segundo workflow añade el comentario, si está configurado.',
  'action.nothing-to-do': 'Nada que hacer: la ejecución no es de un pull request ni de la rama por defecto.',
  'action.malformed-event': 'Nada que hacer: el evento está incompleto.',
  'action.fork-deleted': 'No se publicó nada: el fork fue borrado.',
  'action.inputs': 'Estas entradas no se pueden usar:',
  'action.retold':
    'Solo se editó el título o el texto, y aún no terminó ningún entrenamiento de este commit. Lo informará el suyo.',
  'action.names-no-pull-request':
    'El evento {event} no dice de qué pull request se trata. Si es de uno, indica su número en la entrada `pr`.',
  'action.pull-request-gone': 'Sin comentario: este commit ya no es el último de ningún pull request abierto.',
  'action.no-such-pull-request': 'Entrada `pr`: no existe el pull request #{pull}, o al job le falta `pull-requests: read`.',
  'action.several-pull-requests':
    'No se evaluó nada: esta rama tiene {n} pull requests abiertos ({list}). Indica uno con la entrada `pr`.',
  'action.foreign-workflow': 'No se escribió nada: la rama base no tiene ese workflow.',
  'action.data-branch-of-code':
    'No se guardó nada: {branch} contiene archivos que Loss Doctor no escribió. Da a `data-branch` una rama propia.',
  'action.superseded.head': 'El pull request avanzó. La ejecución más nueva escribe el comentario.',
  'action.superseded.run': 'Una ejecución más nueva ya escribió el comentario. Se queda.',
  'action.lookup-failed': 'Sin poder leer {what}: {detail}.',
  'action.lookup-failed.permission': 'Sin poder leer {what}: {detail}. Quizá al job le falta `{permission}`.',
  'action.what.artifacts': 'los artefactos',
  'action.what.base': 'el entrenamiento base',
  'action.what.config': 'la configuración',
  'action.what.record': 'el registro de la base',
  'action.what.pull-request': 'el pull request',
  'action.what.comment': 'el comentario anterior',
  'action.comment-of-whom': 'GitHub no dijo de quién es este token, así que no se conservaron las marcas de la lista.',
  'action.record-too-large':
    'Las curvas son demasiado grandes para la rama de datos. El próximo pull request compara con el artefacto.',
  'action.second-comment': 'El comentario está escrito; puede quedar un duplicado ({detail}). El próximo push lo elimina.',
  'action.proxy': 'Sin proxy: {list} no es una dirección como http://HOST:PUERTO.',
  'annotation.more': 'y {n} más: mira el resumen del job',
};
