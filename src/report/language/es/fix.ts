import type { fix as en } from '../en/fix.ts';
import type { Same } from '../messages.ts';

export const fix: Same<typeof en> = {
  'fix.label': 'Solución:',
  'try.label': 'Intenta:',
  'fix.label.runs': 'Solución ({n} entrenamientos):',
  'try.label.runs': 'Intenta ({n} entrenamientos):',
  'fix.label.run': 'Solución ({run}):',
  'try.label.run': 'Intenta ({run}):',
  'fix.stop': 'detener en {el place}. {paste} habría detenido este entrenamiento en {el last}[ y ahorrado {span}].',
  'fix.stop.own':
    'detener en {el place}. Early stopping con paciencia {n} habría detenido este entrenamiento en {el last}[ y ahorrado {span}].',
  'fix.stop.plain': 'detener en {el place} o conservar su checkpoint.',
  'fix.stop.plain.trees': 'detener en {el place} o predecir sin las rondas posteriores.',
  'fix.keep': 'conservar los pesos {del place}, no los últimos: early stopping detuvo este entrenamiento en {el last}.',
  'fix.keep.trees': 'predecir sin las rondas posteriores {al place}: early stopping detuvo este entrenamiento en {el last}.',
  'fix.never-better':
    'una tasa de aprendizaje entre 3 y 10 veces menor: ninguna evaluación posterior mejora la primera, en {el place}.',
  'fix.never-better.from':
    'una tasa de aprendizaje de {near} o {far} en vez de {rate}: ninguna evaluación posterior mejora la primera, en {el place}.',
  'fix.never-better.trees':
    'una tasa de aprendizaje (shrinkage) entre 3 y 10 veces menor: ninguna evaluación posterior mejora la primera, en {el place}.',
  'fix.and-diff': '{stop} Aun así, ese mejor valor es peor que en {base}: mira también qué cambia este pull request.',
  'fix.then': '{stop} Para bajar de ese valor, {what}',
  'fix.seed':
    'volver a entrenar {list} con {n: la misma semilla / las mismas semillas}. Si se repite, revisa el orden y la división de sus datos; si no, fue azar.',
  'fix.lower-lr': 'reducir la tasa de aprendizaje por un factor de 3 a 10.',
  'fix.raise-lr': 'aumentar la tasa de aprendizaje por un factor de 3 a 10.',
  'fix.lower-lr.from': 'bajar la tasa de aprendizaje de {rate} a {near} o {far}.',
  'fix.raise-lr.from': 'subir la tasa de aprendizaje de {rate} a {near} o {far}.',
  'fix.lower-lr.trees': 'reducir la tasa de aprendizaje (shrinkage) por un factor de 3 a 10.',
  'fix.raise-lr.trees': 'aumentar la tasa de aprendizaje (shrinkage) por un factor de 3 a 10.',
  'fix.schedule': 'un scheduler que baje la tasa de aprendizaje hacia el final.',
  'fix.clip': 'recortar los gradientes a norma 1[ ({paste})] o bajar la tasa de aprendizaje.',
  'fix.clip.spike': 'recortar los gradientes a norma 1[ ({paste})] y mirar los batches en torno {al place}.',
  'fix.clip.harder': 'recortar los gradientes a la mitad de la norma por defecto ({paste}) o bajar la tasa de aprendizaje.',
  'fix.nan': 'bajar la tasa de aprendizaje[ de {rate}], recortar gradientes y buscar valores ausentes o log(0) en los datos.',
  'fix.nan.explodes':
    'dividir entre 10 la tasa de aprendizaje[ de {rate}], recortar gradientes y usar warmup: la pérdida explota antes.',
  'fix.nan.warm-up':
    'bajar la tasa de aprendizaje[ de {rate}] diez veces, recortar gradientes y alargar el warmup: la pérdida explota mientras la tasa sube.',
  'fix.nan.first':
    'buscar valores ausentes o infinitos en los datos y log(0) en la pérdida. Después, bajar la tasa de aprendizaje[ de {rate}].',
  'fix.nan.trees': 'buscar etiquetas ausentes o infinitas, y log(0) o una división entre 0 en una pérdida propia.',
  'fix.nan.validation':
    'mirar qué calcula la evaluación en {el place}: log(0), división entre 0, batch vacío. La de entrenamiento sigue finita.',
  'fix.nan.training': 'mirar cómo se calcula y registra {la training} en {el place}: log(0), división entre 0, batch vacío.',
  'fix.checkpoint': 'volver al checkpoint anterior {al place} y bajar la tasa de aprendizaje.',
  'fix.checkpoint.trees': 'detener antes {del place} y bajar la tasa de aprendizaje (shrinkage).',
  'fix.validation-set':
    'revisar el conjunto de validación: tamaño, duplicados del entrenamiento, y que dropout y aumento de datos estén apagados.',
  'fix.validation-set.trees': 'revisar el conjunto de validación: su tamaño y filas que también están en el de entrenamiento.',
  'fix.check-validation':
    'revisar primero los datos de validación: etiquetas, preprocesamiento y si se evalúa el modelo entrenado.',
  'fix.check-validation.trees':
    'revisar primero los datos de validación: etiquetas, orden de las columnas, codificación de las categorías.',
  'fix.one-batch':
    'sobreajustar primero un solo batch. Si su pérdida no llega a 0, revisa etiquetas, preprocesamiento y tasa de aprendizaje[ ({rate} aquí, {before} en {base})].',
  'fix.one-batch.trees':
    'ajustar primero unas pocas filas. Si su pérdida no se acerca a 0, revisa etiquetas, variables y tasa de aprendizaje.',
  'fix.nothing-trained':
    'comprobar que los parámetros tienen gradiente y que el optimizador los recibe: la pérdida no cambia nunca.',
  'fix.nothing-trained.trees': 'revisar etiquetas, variables y el tamaño mínimo de hoja: ninguna ronda cambia la pérdida.',
  'fix.loss-zero': 'revisar cómo se calcula y se registra la pérdida: una real casi nunca es exactamente 0.',
  'fix.scale': 'escalar entradas y objetivos a media 0 y desviación estándar 1.',
  'fix.scale.trees': 'escalar el objetivo a media 0 y desviación estándar 1. Los árboles no necesitan entradas escaladas.',
  'fix.accuracy-regression': 'ver si esta métrica encaja: la exactitud no significa nada en una regresión. Registra MAE o R².',
  'fix.choose-metric':
    'decidir cuál de las dos cuenta.[ Si es {metric}, indícala como `metric` y conserva el checkpoint {del place} ({value}).][ Si es la pérdida, detén en {el best}.]',
  'fix.choose-metric.trees':
    'decidir cuál cuenta.[ Si es {metric}, indícala como `metric` y detén en {el place} ({value}).][ Si es la pérdida, detén en {el best}.]',
  'fix.choose-set': 'decidir qué conjunto de validación cuenta. Según {la loss}, el mejor modelo es el {del place}.',
  'fix.nan.half':
    'los gradientes se desbordan, como en fp16. Entrena en bf16 o fp32, revisa la escala de la pérdida o baja la tasa de aprendizaje[ de {rate}].',
  'fix.regularize': 'dropout o weight decay y volver a comparar la brecha.',
  'fix.regularize.trees': 'árboles menos profundos o más regularización L2, y volver a comparar la brecha.',
  'fix.more-data': 'más datos de entrenamiento o aumento de datos.',
  'fix.more-data.trees': 'más datos de entrenamiento.',
  'fix.smaller-model': 'un modelo más pequeño: la mitad de ancho o una capa menos.',
  'fix.smaller-model.trees': 'un modelo más pequeño: árboles menos profundos o con menos hojas.',
  'fix.bigger-model': 'un modelo más grande: el doble de ancho o una capa más.',
  'fix.bigger-model.trees': 'un modelo más grande: árboles más profundos o con más hojas.',
  'fix.train-longer': 'entrenar más tiempo y dejar que la tasa de aprendizaje decaiga a lo largo de la nueva duración.',
  'fix.train-longer.trees': 'añadir rondas.',
  'fix.train-longer.far': 'entrenar más tiempo. {Forecast}',
  'fix.check-data': 'mirar los datos en {el place}: valores ausentes, etiquetas erróneas, orden.',
  'fix.diff': 'mirar qué cambia este pull request en los datos, la pérdida o el modelo.',
  'fix.diff.metric':
    'mirar qué cambia este pull request en los datos, la pérdida o el modelo. Para que el check falle por ello, indica {metric} en `metric`.',
  'fix.diff.alone': 'mirar qué cambia este pull request en los datos, la pérdida o el modelo. La curva en sí no muestra nada malo.',
  'fix.worth-trying': 'Vale la pena probar: {what}[ {Record}]',
  'fix.record': 'Ayudó en el {pct} de {n} redes pequeñas con curvas similares.',
  'fix.record.nearly': 'De {n} redes pequeñas con curvas similares, ayudó en casi todas.',
  'fix.record.nearly.trees': 'De {n} modelos de boosting con curvas similares, ayudó en casi todos.',
  'fix.record.trees': 'Ayudó en el {pct} de {n} modelos de boosting con curvas similares.',
};
