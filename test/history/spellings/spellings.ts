/** Spellings of what training jobs write, five or more of each kind, invented before the readers were looked at: numbers and names are made up. */
import { ac, f4, L, N, type Spelling, tr, va } from './made-up.ts';

const all: Spelling[] = [];
/** As {@link Spelling.expected} says. */
export const SPELLINGS: readonly Spelling[] = all;

function add(kind: string, name: string, content: string, ...expected: string[]): void {
  all.push({ name: `${kind}/${name}`, content, expected });
}

const comma = (x: number) => x.toFixed(4).replace('.', ',');
const TV = ['T loss 20 epoch 1-20', 'V loss 20 epoch 1-20'];
// --- 1 YOLO consoles
add(
  'yolo',
  'v5.log',
  L(
    N(12, (e) => [
      '      Epoch    GPU_mem   box_loss   obj_loss   cls_loss  Instances       Size',
      `     ${e}/11      3.21G    ${f4(tr(e))}    ${f4(tr(e) / 2)}    ${f4(tr(e) / 3)}         12        640: 100%|██████████| 50/50 [00:12<00:00,  4.05it/s]`,
      '                 Class     Images  Instances          P          R      mAP50   mAP50-95: 100%|██████████| 5/5 [00:01<00:00,  3.5it/s]',
      `                   all         80        311      ${ac(e).toFixed(3)}      0.5${e % 10}1      ${(ac(e) / 2).toFixed(3)}      ${(ac(e) / 3).toFixed(3)}`,
    ]),
  ),
  'T loss* 12 epoch 0-11',
  'V map 12 epoch 0-11',
  'V map 12 epoch 0-11',
  'T loss* 12 epoch 0-11',
  'T loss* 12 epoch 0-11',
  'V other 12 epoch 0-11 max',
  'V other 12 epoch 0-11 max',
);
add(
  'yolo',
  'v8seg.log',
  L(
    N(12, (e) => [
      '      Epoch    GPU_mem   box_loss   seg_loss   cls_loss   dfl_loss  Instances       Size',
      `     ${e + 1}/12      3.21G    ${f4(tr(e))}    ${f4(tr(e) / 2)}    ${f4(tr(e) / 3)}   1.1${e}  12        640: 100%|██████████| 50/50 [00:12<00:00,  4.05it/s]`,
      '                 Class     Images  Instances      Box(P          R      mAP50  mAP50-95)     Mask(P          R      mAP50  mAP50-95): 100%|██████████| 5/5',
      `                   all         80        311      ${ac(e).toFixed(3)}      0.5${e % 10}1      ${(ac(e) / 2).toFixed(3)}      ${(ac(e) / 3).toFixed(3)}    ${ac(e).toFixed(3)}      0.4${e % 10}1      ${(ac(e) / 2.2).toFixed(3)}      ${(ac(e) / 3.3).toFixed(3)}`,
    ]),
  ),
  '~',
  'T loss* 12 epoch 1-12',
  'V map 12 epoch 1-12',
);
add(
  'yolo',
  'v8cls.log',
  L(
    N(12, (e) => [
      '      Epoch    GPU_mem       loss  Instances       Size',
      `     ${e + 1}/12      0.21G     ${f4(tr(e))}         12        224: 100%|██████████| 50/50 [00:12<00:00,  4.05it/s]`,
      '               classes   top1_acc   top5_acc: 100%|██████████| 5/5 [00:01<00:00,  3.5it/s]',
      `                   all      ${ac(e).toFixed(3)}      0.9${e % 10}1`,
    ]),
  ),
  'T loss 12 epoch 1-12',
  'V accuracy 12 epoch 1-12',
  'V accuracy 12 epoch 1-12',
);
add(
  'yolo',
  'v7.log',
  L(
    N(12, (e) => [
      '     Epoch   gpu_mem       box       obj       cls     total    labels  img_size',
      `     ${e}/11     10.3G   ${tr(e).toFixed(5)}   ${(tr(e) / 2).toFixed(5)}   ${(tr(e) / 3).toFixed(5)}    ${(tr(e) * 1.8333).toFixed(5)}        44       640: 100%|████| 92/92 [00:42<00:00,  2.1it/s]`,
      '               Class      Images      Labels           P           R      mAP@.5  mAP@.5:.95: 100%|████| 4/4 [00:03<00:00]',
      `                 all         120         533       ${ac(e).toFixed(3)}       0.${40 + e}        ${(ac(e) / 2).toFixed(3)}       ${(ac(e) / 3).toFixed(3)}`,
    ]),
  ),
  '~',
  'T loss 12 epoch 0-11',
  'V map 12 epoch 0-11',
  'V other 12 epoch 0-11 max',
);
add(
  'yolo',
  'pose-bar.log',
  L(
    N(12, (e) => [
      '      Epoch    GPU_mem   box_loss  pose_loss  kobj_loss   cls_loss   dfl_loss  Instances       Size',
      `     ${e + 1}/12      3.21G    ${f4(tr(e))}    ${f4(tr(e) / 2)}    ${f4(tr(e) / 3)}   1.1${e}  1.2${e} 12        640: 100% ━━━━━━━━━━━━ 50/50 4.0it/s 12.3s`,
      '                 Class     Images  Instances      Box(P          R      mAP50  mAP50-95)     Pose(P          R      mAP50  mAP50-95): 100% ━━━━━━━━━━━━ 5/5 3.5it/s 1.4s',
      `                   all         80        311      ${ac(e).toFixed(3)}      0.5${e % 10}1      ${(ac(e) / 2).toFixed(3)}      ${(ac(e) / 3).toFixed(3)}    ${ac(e).toFixed(3)}      0.4${e % 10}1      ${(ac(e) / 2.2).toFixed(3)}      ${(ac(e) / 3.3).toFixed(3)}`,
      `                person         80        200      0.9      0.5      0.4      0.3    0.9      0.4      0.4      0.3`,
    ]),
  ),
  '~',
  'T loss* 12 epoch 1-12',
  'V map 12 epoch 1-12',
);
// --- 2 HF rounded epochs
const hf = (i: number, q = "'") =>
  `{${q}loss${q}: ${f4(tr(i, 300))}, ${q}grad_norm${q}: ${f4(1 + tr(i))}, ${q}learning_rate${q}: ${(5e-5 * (1 - i / 300)).toExponential(3)}, ${q}epoch${q}: ${((i * 3) / 300).toFixed(2)}}`;
add(
  'hf-rounded',
  'slow.out',
  L(
    N(300, (i) => [
      hf(i / 1),
      ...(i % 100 === 99
        ? [`{'eval_loss': ${f4(va(i, 300))}, 'eval_runtime': 3.2, 'epoch': ${(((i + 1) * 3) / 300).toFixed(1)}}`]
        : []),
    ]),
  ),
  '~',
  'T loss 300 epoch 0-2.99',
  'V loss 3 epoch 1-3',
);
add(
  'hf-rounded',
  'dense.out',
  L(N(1000, (i) => `{'loss': ${f4(tr(i, 1000))}, 'grad_norm': 1.2, 'learning_rate': 1e-05, 'epoch': ${(i / 1000).toFixed(2)}}`)),
  '~',
  'T loss 1000 *',
);
add(
  'hf-rounded',
  'dense-json.log',
  L(N(1000, (i) => `INFO:trainer:{"loss": ${f4(tr(i, 1000))}, "learning_rate": 1e-05, "epoch": ${(i / 1000).toFixed(2)}}`)),
  '~',
  'T loss 1000 *',
);
add(
  'hf-rounded',
  'trl.out',
  L(
    N(
      600,
      (i) =>
        `{'loss': ${f4(tr(i, 600))}, 'rewards/chosen': 0.${i % 10}1, 'rewards/margins': 0.2, 'logps/rejected': -123.4, 'epoch': ${(i / 1000).toFixed(2)}}`,
    ),
  ),
  '~',
  'T loss 600 *',
);
add(
  'hf-rounded',
  'strings.out',
  L(
    N(400, (i) => [
      `  ${i % 7}%|▏ | ${i}/400 [00:12<10:11, 1.3s/it]`,
      `{'loss': '${f4(tr(i, 400))}', 'grad_norm': '1.31', 'learning_rate': '1e-05', 'epoch': '${(i / 1000).toFixed(2)}'}`,
    ]),
  ),
  '~',
  'T loss 400 *',
);
// --- 3 lists of batch losses
const many = N(3000, (i) => +(tr(i, 3000) + 0.2 * Math.sin(i * 12.9)).toFixed(6));
add('batch-list', 'losses.json', JSON.stringify(many), 'T loss 3000 step *');
add('batch-list', 'loss_history.json', JSON.stringify({ batch_losses: many }), 'T loss 3000 step *');
add('batch-list', 'train_losses.txt', `[${many.join(', ')}]\n`, 'T loss 3000 step *');
add(
  'batch-list',
  'out.json',
  JSON.stringify({
    train_losses: N(60, (i) => tr(i, 60)),
    val_losses: N(60, (i) => va(i, 60)),
    samples_seen: N(60, (i) => (i + 1) * 6400),
  }),
  'T loss 60 samples 6400-384000',
  'V loss 60 samples 6400-384000',
);
add(
  'batch-list',
  'out2.json',
  JSON.stringify({ train_loss: N(60, (i) => tr(i, 60)), val_loss: N(60, (i) => va(i, 60)), iters: N(60, (i) => (i + 1) * 50) }),
  'T loss 60 step 50-3000',
  'V loss 60 step 50-3000',
);
add(
  'batch-list',
  'out3.json',
  JSON.stringify({ tokens_seen: N(60, (i) => (i + 1) * 2048), train: N(60, (i) => tr(i, 60)), val: N(60, (i) => va(i, 60)) }),
  'T loss 60 tokens 2048-122880',
  'V loss 60 tokens 2048-122880',
);
// --- 4 brackets
add(
  'bracket',
  'a.log',
  L(
    N(20, (e) => [
      `[ Train | ${String(e + 1).padStart(3, '0')}/020 ] loss = ${tr(e).toFixed(5)}, acc = ${ac(e).toFixed(5)}`,
      `[ Valid | ${String(e + 1).padStart(3, '0')}/020 ] loss = ${va(e).toFixed(5)}, acc = ${ac(e).toFixed(5)}${e % 3 === 0 ? ' -> best' : ''}`,
    ]),
  ),
  'T loss 20 epoch 1-20',
  'V loss 20 epoch 1-20',
  'T accuracy 20 epoch 1-20',
  'V accuracy 20 epoch 1-20',
);
add(
  'bracket',
  'b.log',
  L(
    N(20, (e) => [
      `[Epoch ${e + 1}/20] [Train] Loss: ${f4(tr(e))} Acc: ${f4(ac(e))}`,
      `[Epoch ${e + 1}/20] [Val] Loss: ${f4(va(e))} Acc: ${f4(ac(e))}`,
    ]),
  ),
  'T loss 20 epoch 1-20',
  'V loss 20 epoch 1-20',
  'T accuracy 20 epoch 1-20',
  'V accuracy 20 epoch 1-20',
);
add(
  'bracket',
  'c.log',
  L(N(20, (e) => [`(train) ${e + 1}/20 - loss: ${f4(tr(e))}`, `(val) ${e + 1}/20 - loss: ${f4(va(e))}`])),
  'T loss 20 epoch 1-20',
  'V loss 20 epoch 1-20',
);
add(
  'bracket',
  'd.log',
  L(
    N(20, (e) => [
      `<Train> Ep ${e + 1}: loss=${f4(tr(e))} | f1=${f4(ac(e))}`,
      `<Valid> Ep ${e + 1}: loss=${f4(va(e))} | f1=${f4(ac(e))}`,
    ]),
  ),
  'T loss 20 epoch 1-20',
  'V loss 20 epoch 1-20',
  'T f1 20 epoch 1-20',
  'V f1 20 epoch 1-20',
);
add(
  'bracket',
  'e.log',
  L(N(20, (e) => [`TRAIN :: [${e}/19] :: loss ${f4(tr(e))}`, `VALID :: [${e}/19] :: loss ${f4(va(e))}`])),
  'T loss 20 epoch 0-19',
  'V loss 20 epoch 0-19',
);
// --- 5 iterations
add(
  'iterations',
  'a.log',
  L(
    N(20, (e) => [
      `[${(e + 1) * 500}/10000] Train loss: ${f4(tr(e))}, Valid loss: ${f4(va(e))}, Elapsed_time: ${e * 31}.12`,
      `Current_accuracy : ${(ac(e) * 100).toFixed(3)}, Current_norm_ED  : 0.${70 + e}`,
    ]),
  ),
  '~',
  'T loss 20 step 500-10000',
  'V loss 20 step 500-10000',
  'V accuracy 20 step 500-10000',
);
add(
  'iterations',
  'b.log',
  L(N(20, (e) => `(${(e + 1) * 1000}/20000) loss=${f4(tr(e))} val_loss=${f4(va(e))}`)),
  'T loss 20 step 1000-20000',
  'V loss 20 step 1000-20000',
);
add(
  'iterations',
  'c.log',
  L(N(20, (e) => `<iter:${(e + 1) * 2000}> l_pix: ${f4(tr(e))} lr: 1e-4`)),
  '~',
  'T loss 20 step 2000-40000',
);
add(
  'iterations',
  'd.log',
  L(N(20, (e) => `Iter ${(e + 1) * 100} / 2000 (5.0%) | training loss ${f4(tr(e))} | held-out loss ${f4(va(e))}`)),
  'T loss 20 step 100-2000',
  'V loss 20 step 100-2000',
);
add(
  'iterations',
  'e.log',
  L(N(20, (e) => `update ${(e + 1) * 250} train.loss ${f4(tr(e))} dev.loss ${f4(va(e))} dev.bleu ${(ac(e) * 30).toFixed(2)}`)),
  'T loss 20 step 250-5000',
  'V loss 20 step 250-5000',
  'V bleu 20 step 250-5000',
);
// --- 7 several models
const twice = (head: (model: string, k: number) => string) =>
  L(
    ['resnet18', 'vgg16', 'mobilenet'].map((m, k) => [
      head(m, k),
      N(12, (e) => `Epoch ${e + 1}/12 - train_loss: ${f4(tr(e) + k / 10)} - val_loss: ${f4(va(e) + k / 10)}`),
    ]),
  );
const three = [
  'T loss 12 epoch 1-12',
  'V loss 12 epoch 1-12',
  'T loss 12 epoch 1-12',
  'V loss 12 epoch 1-12',
  'T loss 12 epoch 1-12',
  'V loss 12 epoch 1-12',
  'RUNS 3',
];
add(
  'models',
  'a.log',
  twice((m) => `\n===== Training ${m} =====`),
  ...three,
);
add(
  'models',
  'b.log',
  twice((m) => `Model: ${m}`),
  ...three,
);
add(
  'models',
  'c.log',
  twice((m, k) => `>>> Experiment ${k + 1}: lr=0.0${k + 1}, model=${m}`),
  ...three,
);
add(
  'models',
  'd.log',
  twice((_m, k) => `-------- Fold ${k + 1}/3 --------`),
  ...three.slice(0, 6),
  'REPS 3',
);
add(
  'models',
  'e.log',
  twice((m) => `Now training: ${m} ...`),
  ...three,
);
add(
  'models',
  'f.csv',
  'model,epoch,train_loss,val_loss\n' +
    L(['a', 'b', 'c'].map((m, k) => N(12, (e) => `${m},${e + 1},${f4(tr(e) + k)},${f4(va(e) + k)}`))),
  ...three,
);
add(
  'models',
  'g.csv',
  'hidden,dropout,epoch,loss,val_loss\n' +
    L(
      [
        [32, 0.1],
        [64, 0.1],
        [64, 0.5],
      ].map((m, k) => N(12, (e) => `${m},${e + 1},${f4(tr(e) + k)},${f4(va(e) + k)}`)),
    ),
  ...three,
);
add(
  'models',
  'h.json',
  JSON.stringify({
    lr_0_1: { train_loss: N(12, (e) => tr(e)), val_loss: N(12, (e) => va(e)) },
    lr_0_01: { train_loss: N(12, (e) => tr(e) + 1), val_loss: N(12, (e) => va(e) + 1) },
    lr_0_001: { train_loss: N(12, (e) => tr(e) + 2), val_loss: N(12, (e) => va(e) + 2) },
  }),
  'RUNS 3',
  ...N(3, () => ['T loss 12 epoch *', 'V loss 12 epoch *']).flat(),
);
// --- 8 no counter
add('no-counter', 'a.log', L(N(20, (e) => `loss = ${f4(tr(e))}`)), 'T loss 20 * *');
add('no-counter', 'b.log', L(N(20, (e) => `train_loss ${f4(tr(e))}  val_loss ${f4(va(e))}`)), 'T loss 20 * *', 'V loss 20 * *');
add(
  'no-counter',
  'c.log',
  L(N(20, (e) => [`Training loss: ${f4(tr(e))}`, `Validation loss: ${f4(va(e))}`])),
  'T loss 20 * *',
  'V loss 20 * *',
);
add(
  'no-counter',
  'd.log',
  L(
    'Using cuda:0',
    'loading data ...',
    N(20, (e) => `loss: ${f4(tr(e))}, accuracy: ${f4(ac(e))}`),
    'done',
  ),
  '~',
  'T loss 20 * *',
);
add(
  'no-counter',
  'e.log',
  L(N(20, (e) => `Loss tensor(${f4(tr(e))}, device='cuda:0', grad_fn=<NllLossBackward0>)`)),
  'T loss 20 * *',
);
const TVA = [...TV, 'T accuracy 20 epoch 1-20', 'V accuracy 20 epoch 1-20'];
const lang = (name: string, f: (e: number, t: string, v: string, a: string, b: string) => string, ...exp: string[]) =>
  add('language', name, L(N(20, (e) => f(e + 1, f4(tr(e)), f4(va(e)), f4(ac(e)), f4(ac(e) - 0.05)))), ...(exp.length ? exp : TV));
lang('zh-a.log', (e, t, v) => `第${e}轮 训练损失: ${t} 验证损失: ${v}`);
lang(
  'zh-b.log',
  (e, t, v, a, b) => `轮次 ${e}/20，训练集损失：${t}，训练集准确率：${a}，验证集损失：${v}，验证集准确率：${b}`,
  ...TVA,
);
lang(
  'zh-c.log',
  (e, t, v) => `[2024-05-01 10:00:${String(e).padStart(2, '0')}] 第 ${e}/20 个epoch, 训练loss=${t}, 测试loss=${v}`,
  'T loss 20 epoch 1-20',
  'V loss 20 epoch 1-20',
);
lang('zh-d.log', (e, t, v) => `迭代次数：${e}，损失值：${t}，验证损失值：${v}`, 'T loss 20 * 1-20', 'V loss 20 * 1-20');
lang('zh-e.log', (e, t, v) => `Epoch ${e}: 平均训练损失 ${t} | 平均验证损失 ${v} | 学习率 0.001`);
add(
  'language',
  'zh-f.csv',
  `轮数,训练损失,验证损失,准确率\n${L(N(20, (e) => `${e + 1},${f4(tr(e))},${f4(va(e))},${f4(ac(e))}`))}`,
  '~',
  ...TV,
);
add('language', 'zh-g.csv', `步数,损失\n${L(N(20, (e) => `${(e + 1) * 10},${f4(tr(e))}`))}`, 'T loss 20 step 10-200');
lang(
  'pt-a.log',
  (e, t, v, a, b) =>
    `Época ${e}/20 - perda de treino: ${t} - perda de validação: ${v} - acurácia de treino: ${a} - acurácia de validação: ${b}`,
  ...TVA,
);
lang('pt-b.log', (e, t, v) => `Época [${e}/20], Perda Treino: ${t.replace('.', ',')}, Perda Validação: ${v.replace('.', ',')}`);
lang('pt-c.log', (e, t, v) => `Rodada ${e} | perda (treino) = ${t} | perda (teste) = ${v}`);
add(
  'language',
  'pt-d.csv',
  'epoca;perda_treino;perda_validacao;acuracia_validacao\n' +
    L(N(20, (e) => `${e + 1};${comma(tr(e))};${comma(va(e))};${comma(ac(e))}`)),
  ...TV,
  'V accuracy 20 epoch 1-20',
);
lang('pt-e.log', (e, t, v) => `epoca: ${e} | perda media de treinamento: ${t} | perda media de validacao: ${v}`);
lang(
  'es-a.log',
  (e, t, v, a, b) =>
    `Época ${e}/20: pérdida de entrenamiento = ${t}, pérdida de validación = ${v}, exactitud entrenamiento = ${a}, exactitud validación = ${b}`,
  ...TVA,
);
lang('es-b.log', (e, t, v) => `Epoca ${e} -> perdida: ${t} | val_perdida: ${v}`);
lang('es-c.log', (e, t, v) => `[Época ${e}] Pérdida (entrenamiento): ${t} - Pérdida (prueba): ${v}`);
add(
  'language',
  'es-d.csv',
  'época,pérdida_entrenamiento,pérdida_validación,precisión_validación\n' +
    L(N(20, (e) => `${e + 1},${f4(tr(e))},${f4(va(e))},${f4(ac(e))}`)),
  '~',
  ...TV,
);
lang(
  'es-e.log',
  (e, t, v) => `Iteración ${e * 100}: coste de entrenamiento ${t}, coste de validación ${v}`,
  'T loss 20 step 100-2000',
  'V loss 20 step 100-2000',
);
lang(
  'fr-a.log',
  (e, t, v, _a, b) => `Époque ${e}/20 : perte d'entraînement = ${t}, perte de validation = ${v}, précision (validation) = ${b}`,
  '~',
  ...TV,
);
lang('fr-b.log', (e, t, v) => `Epoque ${e} - Perte train : ${t} - Perte val : ${v}`);
lang(
  'fr-c.log',
  (e, t, v) => `Itération ${e * 10} | perte apprentissage ${t.replace('.', ',')} | perte validation ${v.replace('.', ',')}`,
  'T loss 20 step 10-200',
  'V loss 20 step 10-200',
);
add(
  'language',
  'fr-d.csv',
  'époque;perte_entraînement;perte_validation;exactitude\n' +
    L(N(20, (e) => `${e + 1};${comma(tr(e))};${comma(va(e))};${comma(ac(e))}`)),
  '~',
  ...TV,
);
lang('fr-e.log', (e, t, v) => `Epoch ${e} : perte (apprentissage) ${t} ; perte (test) ${v}`);
lang('ru-a.log', (e, t, v) => `Эпоха ${e}/20: потери на обучении ${t}, потери на валидации ${v}`);
lang(
  'ru-b.log',
  (e, t, v, _a, b) => `Эпоха ${e} | Ошибка обучения: ${t} | Ошибка валидации: ${v} | Точность валидации: ${b}`,
  '~',
  'T error 20 epoch 1-20',
  'V error 20 epoch 1-20',
  'V accuracy 20 epoch 1-20',
);
lang('ru-c.log', (e, t, v) => `Эпоха: ${e}, функция потерь (обучение): ${t}, функция потерь (тест): ${v}`);
add(
  'language',
  'ru-d.csv',
  `эпоха,потери_обучение,потери_валидация\n${L(N(20, (e) => `${e + 1},${f4(tr(e))},${f4(va(e))}`))}`,
  ...TV,
);
lang(
  'ru-e.log',
  (e, t, v) => `Шаг ${e * 50}: лосс = ${t}, валидационный лосс = ${v}`,
  'T loss 20 step 50-1000',
  'V loss 20 step 50-1000',
);
lang('ja-a.log', (e, t, v, a, b) => `エポック ${e}/20 学習損失: ${t} 検証損失: ${v} 学習精度: ${a} 検証精度: ${b}`, ...TVA);
lang('ja-b.log', (e, t, v) => `エポック${e}：訓練誤差＝${t}、検証誤差＝${v}`, 'T error 20 epoch 1-20', 'V error 20 epoch 1-20');
lang('ja-c.log', (e, t, v) => `[${e}エポック目] 訓練データの損失: ${t}, テストデータの損失: ${v}`);
add('language', 'ja-d.csv', `エポック,訓練損失,検証損失\n${L(N(20, (e) => `${e + 1},${f4(tr(e))},${f4(va(e))}`))}`, ...TV);
lang('ja-e.log', (e, t, v) => `ステップ ${e * 100} 損失 ${t} 検証損失 ${v}`, 'T loss 20 step 100-2000', 'V loss 20 step 100-2000');
lang(
  'ko-a.log',
  (e, t, v, a, b) => `에폭 ${e}/20 - 훈련 손실: ${t} - 검증 손실: ${v} - 훈련 정확도: ${a} - 검증 정확도: ${b}`,
  ...TVA,
);
lang('ko-b.log', (e, t, v) => `에포크 ${e}: 학습 손실 ${t}, 검증 손실 ${v}`);
lang('ko-c.log', (e, t, v) => `${e}번째 에폭 | 학습손실=${t} | 검증손실=${v}`);
add('language', 'ko-d.csv', `에포크,훈련손실,검증손실\n${L(N(20, (e) => `${e + 1},${f4(tr(e))},${f4(va(e))}`))}`, ...TV);
lang('ko-e.log', (e, t, v) => `스텝 ${e * 100} 손실: ${t} 테스트 손실: ${v}`, 'T loss 20 step 100-2000', 'V loss 20 step 100-2000');
lang('de-a.log', (e, t, v) => `Epoche ${e}/20: Trainingsverlust ${t}, Validierungsverlust ${v}`);
lang(
  'de-b.log',
  (e, t, v) => `Epoche ${e} - Verlust (Training): ${t.replace('.', ',')} - Verlust (Validierung): ${v.replace('.', ',')}`,
);
lang('it-a.log', (e, t, v) => `Epoca ${e}/20 - perdita addestramento: ${t} - perdita validazione: ${v}`);
// --- names in tables and lines
const cols = (name: string, head: string, ...exp: string[]) =>
  add(
    'names',
    name,
    head +
      '\n' +
      L(
        N(20, (e) => {
          const n = head.split(',').length;
          return [e + 1, f4(tr(e)), f4(va(e)), f4(ac(e))].slice(0, n).join(',');
        }),
      ),
    ...(exp.length ? exp : TV),
  );
cols('n1.csv', 'epoch,tr_loss,va_loss');
cols('n2.csv', 'ep,loss_tr,loss_vl');
cols('n3.csv', 'Epoch,TrainLoss,ValidLoss');
cols('n4.csv', 'epoch,trn_loss,dev_loss');
cols('n5.csv', 'epoch,loss_train,loss_cv');
cols('n6.csv', 'epoch,train nll,heldout nll');
cols('n7.csv', 'epoch,train_xent,val_xent');
cols('n8.csv', 'epoch,L_train,L_val');
cols('n9.csv', 'epoch,train_ce,val_ce');
cols('n10.csv', 'n_epoch,training_error,validation_error', '~', 'T error 20 epoch 1-20', 'V error 20 epoch 1-20');
cols('n11.csv', 'epoch,trainingLoss,validationLoss,validationAccuracy', ...TV, 'V accuracy 20 epoch 1-20');
cols('n12.csv', 'epoch,"Loss/train","Loss/validation"');
cols('n13.csv', 'epoch,train/loss_epoch,valid/loss_epoch');
cols('n14.csv', 'epoch,in_sample_loss,out_of_sample_loss');
cols('n15.csv', 'epochs,train_objective,val_objective', 'REFUSED no-series');
cols('n16.csv', 'epoch,mean_train_loss,mean_val_loss,val_auroc', ...TV, 'V auc 20 epoch 1-20');
cols('n17.csv', 'epoch,train_bce_loss,val_bce_loss,val_dice', ...TV, 'V dice 20 epoch 1-20');
cols('n18.csv', 'epoch,train_cost,test_cost', 'T loss 20 epoch 1-20', '* loss 20 epoch 1-20');
cols('n19.csv', 'epoch,train.loss,eval.loss,eval.wer', ...TV, 'V wer 20 epoch 1-20');
cols('n20.csv', 'Epoch #,Train Loss (MSE),Val Loss (MSE)');
cols('n21.csv', 'epoch,train_elbo,val_elbo');
cols('n22.csv', 'epoch,train_bpc,val_bpc', '~');
cols('n23.csv', 'global_step,loss,loss_eval', 'T loss 20 step 1-20', 'V loss 20 step 1-20');
cols('n24.csv', 'num_updates,train_loss,valid_loss', 'T loss 20 step 1-20', 'V loss 20 step 1-20');
cols('n25.csv', 'kimg,loss,val_loss', 'T loss 20 samples 1000-20000', 'V loss 20 samples 1000-20000');
cols('n26.csv', 'hours,train_loss,val_loss', 'T loss 20 time *', 'V loss 20 time *');
cols('n27.csv', 'minutes,train_loss,val_loss', 'T loss 20 time *', 'V loss 20 time *');
cols('n28.csv', 'examples,train_loss,val_loss', 'T loss 20 samples 1-20', 'V loss 20 samples 1-20');
cols('n29.csv', 'tokens,train_loss,val_loss', 'T loss 20 tokens 1-20', 'V loss 20 tokens 1-20');
cols('n30.csv', 'round,train-rmse,eval-rmse', 'T loss 20 * 1-20', 'V loss 20 * 1-20');
// DeepXDE
add(
  'deepxde',
  'loss.dat',
  L(
    '# step, loss_train, loss_test, metrics_test',
    N(15, (i) => [i * 1000, tr(i), va(i)].map((x, _k) => x.toExponential(18)).join(' ')),
  ),
  'T loss 15 step 0-14000',
  'V loss 15 step 0-14000',
);
add(
  'deepxde',
  'run1_loss.dat',
  L(
    '# step, loss_train, loss_test, metrics_test',
    N(15, (i) =>
      [i * 1000, tr(i), tr(i) / 2, tr(i) / 3, va(i), va(i) / 2, va(i) / 3, ac(i)].map((x) => x.toExponential(18)).join(' '),
    ),
  ),
  '~',
  'T loss 15 step 0-14000',
  'V loss 15 step 0-14000',
);
add(
  'deepxde',
  'sub/loss.dat',
  L(
    '# step, loss_train, loss_test, metrics_test',
    N(15, (i) => [i * 1000, tr(i), tr(i) / 2, va(i), va(i) / 2, ac(i), ac(i) / 2].map((x) => x.toExponential(18)).join(' ')),
  ),
  '~',
  'T loss 15 step 0-14000',
  'V loss 15 step 0-14000',
);
add(
  'deepxde',
  'console.log',
  L(
    'Training model...',
    '',
    'Step      Train loss              Test loss               Test metric',
    N(
      15,
      (i) =>
        `${String(i * 1000).padEnd(10)}[${tr(i).toExponential(2)}, ${(tr(i) / 2).toExponential(2)}]    [${va(i).toExponential(2)}, ${(va(i) / 2).toExponential(2)}]    []  `,
    ),
    '',
    'Best model at step 14000:',
  ),
  '~',
  'T loss 15 step 0-14000',
  'V loss 15 step 0-14000',
);
// statistics
add(
  'stats',
  'a.csv',
  `epoch,loss,z_norm,weight_l2,grad_l1\n${L(N(20, (e) => `${e},${f4(tr(e))},${1 + e / 3},${3 + e},${2 + e}`))}`,
  '~',
  'T loss 20 epoch 0-19',
  'COUNT loss 1',
);
add(
  'stats',
  'b.jsonl',
  L(
    N(20, (e) =>
      JSON.stringify({
        'Loss/G/loss': tr(e),
        'Loss/D/loss': tr(e) / 2,
        'Loss/scores/fake': -3 + e,
        'Loss/scores/real': 2 - e,
        'Loss/signs/fake': 0.1 * e,
        'Progress/kimg': e * 4,
        timestamp: 1.69e9 + e * 100,
      }),
    ),
  ),
  '~',
  'COUNT loss 2',
);
add(
  'stats',
  'c.csv',
  'epoch,train_loss,val_loss,train_loss_std,loss_scale,n_loss_terms,loss_weight\n' +
    L(N(20, (e) => `${e},${f4(tr(e))},${f4(va(e))},${0.1 * e},65536,${e},0.5`)),
  'T loss 20 epoch 0-19',
  'V loss 20 epoch 0-19',
  'COUNT loss 2',
  '~',
);
add(
  'stats',
  'd.json',
  JSON.stringify({
    train_L_vae: N(20, (e) => tr(e)),
    train_L_recon: N(20, (e) => tr(e) / 2),
    train_L_kl: N(20, (e) => 0.1 + e / 100),
    train_mu_L2: N(20, (e) => 1 + e),
  }),
  '~',
  'T loss* 20 epoch 0-19',
  'COUNT loss 3',
);
add(
  'stats',
  'e.csv',
  `step,loss,activation_mse_drift,kl_to_ref,entropy\n${L(N(20, (e) => `${e},${f4(tr(e))},${e},${e / 2},${3 - e / 10}`))}`,
  '~',
  'T loss 20 step 0-19',
);
// unix time
add('unix', 'a.jsonl', L(N(30, (e) => JSON.stringify({ timestamp: 1714000000 + 61 * e, loss: tr(e) }))), 'T loss 30 time 0-1769');
add(
  'unix',
  'b.csv',
  `time,loss,val_loss\n${L(N(30, (e) => `${1714000000000 + 61000 * e},${f4(tr(e))},${f4(va(e))}`))}`,
  'T loss 30 time 0-1769',
  'V loss 30 time 0-1769',
);
add('unix', 'e.csv', `wall_time,loss\n${L(N(30, (e) => `${1714000000.25 + 61 * e},${f4(tr(e))}`))}`, 'T loss 30 time 0-1769');
// two sets of one name
add(
  'two-sets',
  'a.log',
  L(
    N(20, (e) => [
      `epoch ${e + 1} train loss ${f4(tr(e))}`,
      `Evaluating on dev-clean: loss ${f4(va(e))} wer ${f4(1 - ac(e))}`,
      `Evaluating on dev-other: loss ${f4(va(e) + 1)} wer ${f4(1.2 - ac(e))}`,
    ]),
  ),
  '~',
  'T loss 20 epoch 1-20',
  'V loss 20 epoch 1-20',
  'V loss 20 epoch 1-20',
);
add(
  'two-sets',
  'b.csv',
  `epoch,train_loss,val_loss_a,val_loss_b\n${L(N(20, (e) => `${e},${f4(tr(e))},${f4(va(e))},${f4(va(e) + 1)}`))}`,
  'T loss 20 epoch 0-19',
  'V loss* 20 epoch 0-19',
  'V loss* 20 epoch 0-19',
  '~',
);
add(
  'two-sets',
  'c.log',
  L(
    N(20, (e) => [
      `[epoch ${e + 1}] loss: ${f4(tr(e))}`,
      `[seen] eval loss: ${f4(va(e))} acc: ${f4(ac(e))}`,
      `[unseen] eval loss: ${f4(va(e) + 1)} acc: ${f4(ac(e) - 0.2)}`,
    ]),
  ),
  '~',
  'T loss 20 epoch 1-20',
  'V loss 20 epoch 1-20',
  'V loss 20 epoch 1-20',
);
const TV0 = ['T loss 20 epoch 0-19', 'V loss 20 epoch 0-19'];
// headings with two roles
add(
  'heading',
  'a.log',
  L(
    N(20, (e) => [
      `Epoch ${e}`,
      `Train: [${e}][0/100] Loss ${f4(tr(e) + 0.1)}`,
      `Train: [${e}][99/100] Loss ${f4(tr(e))}`,
      `Test: [0/20] Loss ${f4(va(e) + 0.1)} (${f4(va(e) + 0.1)})`,
      `Test: [19/20] Loss ${f4(va(e) - 0.1)} (${f4(va(e))})`,
      ` * Acc@1 ${(ac(e) * 100).toFixed(3)} Acc@5 ${(90 + e / 10).toFixed(3)}`,
    ]),
  ),
  '~',
  'V loss 20 epoch 0-19',
  'V accuracy 20 epoch 0-19',
);
add(
  'heading',
  'b.log',
  L(
    N(20, (e) => [
      `Epoch ${e + 1}/20`,
      '----------',
      `train Loss: ${f4(tr(e))} Acc: ${f4(ac(e))}`,
      `val Loss: ${f4(va(e))} Acc: ${f4(ac(e))}`,
      '',
    ]),
  ),
  ...TV,
  'T accuracy 20 epoch 1-20',
  'V accuracy 20 epoch 1-20',
);
add(
  'heading',
  'c.log',
  L(
    N(20, (e) => [
      `Epoch: ${e + 1}`,
      `--- Training ---`,
      `loss: ${f4(tr(e))}`,
      `--- Validation ---`,
      `loss: ${f4(va(e))}`,
      `accuracy: ${f4(ac(e))}`,
    ]),
  ),
  ...TV,
  'V accuracy 20 epoch 1-20',
);
add(
  'heading',
  'd.log',
  L(
    N(20, (e) => [
      `Epoch ${e + 1}`,
      '-------------------------------',
      N(5, (b) => `loss: ${(tr(e) + b * 0.01).toFixed(6)}  [${String(b * 6400).padStart(5)}/32000]`),
      'Test Error: ',
      ` Accuracy: ${(ac(e) * 100).toFixed(1)}%, Avg loss: ${va(e).toFixed(6)} `,
      '',
    ]),
  ),
  '~',
  'V loss 20 epoch 1-20',
  'V accuracy 20 epoch 1-20',
  'T loss 100 *',
);
add(
  'heading',
  'e.log',
  L(
    N(20, (e) => [
      `## epoch ${e + 1}`,
      `[TRAIN]`,
      `  loss ....... ${f4(tr(e))}`,
      `[EVAL]`,
      `  loss ....... ${f4(va(e))}`,
      `  miou ....... ${f4(ac(e))}`,
    ]),
  ),
  ...TV,
  'V iou 20 epoch 1-20',
);
// nnU-Net
add(
  'nnunet',
  'training_log_1.txt',
  L(
    N(20, (e) => [
      `2021-03-04 10:0${e % 10}:11.123456: `,
      `epoch:  ${e}`,
      `2021-03-04 10:0${e % 10}:12.123: train loss : ${f4(tr(e) - 1)}`,
      `2021-03-04 10:0${e % 10}:13.223: validation loss: ${f4(va(e) - 1)}`,
      `2021-03-04 10:0${e % 10}:14.223: Average global foreground Dice: [${f4(ac(e))}, ${f4(ac(e) - 0.1)}]`,
      `2021-03-04 10:00: lr: 0.009`,
    ]),
  ),
  '~',
  ...TV0,
  'V dice 20 epoch 0-19',
);
add(
  'nnunet',
  'training_log_2.txt',
  L(
    N(20, (e) => [
      `2023-03-04 10:0${e % 10}:11.123456: `,
      `2023-03-04 10:0${e % 10}:11.123456: Epoch ${e}`,
      `2023-03-04 10:0${e % 10}:11.123456: Current learning rate: 0.00991`,
      `2023-03-04 10:0${e % 10}:12.123456: train_loss ${f4(tr(e) - 1)}`,
      `2023-03-04 10:0${e % 10}:13.223456: val_loss ${f4(va(e) - 1)}`,
      `2023-03-04 10:0${e % 10}:14.223456: Pseudo dice [np.float32(${f4(ac(e))}), np.float32(${f4(ac(e) - 0.1)})]`,
      `2023-03-04 10:00:13.223456: Epoch time: 31.2 s`,
      ...(e % 4 ? [] : [`2023-03-04 10:00:13.223456: Yayy! New best EMA pseudo Dice: ${f4(ac(e))}`]),
    ]),
  ),
  '~',
  ...TV0,
  'V dice 20 epoch 0-19',
);
add(
  'transunet',
  'a.out',
  L(
    N(
      60,
      (e) =>
        `[10:0${e % 10}:11.123] iteration ${(e + 1) * 10} : loss : ${tr(e, 60).toFixed(6)}, loss_ce: ${(tr(e, 60) / 2).toFixed(6)}`,
    ),
  ),
  '~',
  'T loss 60 step 10-600',
);
add(
  'transunet',
  'b.out',
  L(N(60, (e) => `iteration ${(e + 1) * 10}, epoch ${Math.floor(e / 6)}: loss: ${tr(e, 60).toFixed(6)}, lr: 0.001`)),
  '~',
  'T loss 60 step 10-600',
);
add(
  'sbert',
  'similarity_evaluation_sts-dev_results.csv',
  'epoch,steps,cosine_pearson,cosine_spearman,euclidean_pearson\n' +
    L(N(10, (e) => `${e / 10},${e * 100},${f4(ac(e))},${f4(ac(e) + 0.01)},${f4(ac(e))}`)),
  '~',
  'V correlation 10 step 0-900',
);
add(
  'sbert',
  'binary_classification_evaluation_results.csv',
  `epoch,steps,cossim_accuracy,cossim_f1,cossim_ap\n${L(N(10, (e) => `${e},-1,${f4(ac(e))},${f4(ac(e) + 0.01)},${f4(ac(e))}`))}`,
  '~',
  'V accuracy 10 epoch 0-9',
);
add(
  'sbert',
  'Information-Retrieval_evaluation_results.csv',
  'epoch,steps,cosine-Accuracy@1,cosine-Recall@1,cosine-MRR@10,cosine-NDCG@10\n' +
    L(N(10, (e) => `${e}.0,${e * 200 + 200},${f4(ac(e))},${f4(ac(e) + 0.01)},${f4(ac(e))},${f4(ac(e))}`)),
  '~',
  'V accuracy 10 step 200-2000',
);
add(
  'deeplab',
  'a.log',
  L(N(60, (e) => `INFO:tensorflow:global step ${(e + 1) * 10}: loss = ${f4(tr(e, 60))} (0.512 sec/step)`)),
  'T loss 60 step 10-600',
);
add(
  'deeplab',
  'b.log',
  L(N(60, (e) => `2021-05-01 10:00:11 iters: ${e * 10}, loss: ${f4(tr(e, 60))}, lr: 0.01, eta: 0:12:11`)),
  '~',
  'T loss 60 step 0-590',
);
add(
  'deeplab',
  'c.log',
  L(
    N(
      60,
      (e) =>
        `2022-01-01 11:11:11 [INFO]	[TRAIN] epoch: ${Math.floor(e / 20) + 1}, iter: ${(e + 1) * 10}/600, loss: ${f4(tr(e, 60))}, lr: 0.009, batch_cost: 0.12, reader_cost: 0.00012, ips: 31.2 samples/sec | ETA 00:10:11` +
        ((e + 1) % 20
          ? ''
          : `\n2022-01-01 11:11:11 [INFO]	[EVAL] #Images: 500 mIoU: ${f4(ac(e))} Acc: ${f4(ac(e))} Kappa: 0.5 Dice: ${f4(ac(e))}`),
    ),
  ),
  '~',
  'T loss 60 step 10-600',
  'V iou 3 epoch 1-3',
);
// boosting
const boost = (name: string, f: (e: number) => string, ...x: string[]) => add('boosting', name, L(N(40, f)), ...x);
boost(
  'a.log',
  (e) => `[${e}]\ttrain-mymetric:${f4(tr(e, 40))}\tvalid-mymetric:${f4(va(e, 40))}`,
  '~',
  'T * 40 step 0-39',
  'V * 40 step 0-39',
);
boost(
  'b.log',
  (e) => `[${e}]\tvalidation_0-logloss:${f4(tr(e, 40))}\tvalidation_1-logloss:${f4(va(e, 40))}`,
  '~',
  'T loss 40 * 0-39',
  'V loss 40 * 0-39',
);
boost(
  'c.log',
  (e) => `[${(e + 1) * 10}]\ttraining's l2: ${f4(tr(e, 40))}\tvalid_1's l2: ${f4(va(e, 40))}`,
  '~',
  'T loss 40 * 10-400',
  'V loss 40 * 10-400',
);
boost(
  'd.log',
  (e) =>
    `${e}:\tlearn: ${f4(tr(e, 40))}\ttest: ${f4(va(e, 40))}\tbest: ${f4(Math.min(...N(e + 1, (i) => va(i, 40))))} (${e})\ttotal: ${e}ms\tremaining: 1s`,
  'T * 40 * 0-39 min',
  'V * 40 * 0-39 min',
);
boost(
  'e.log',
  (e) =>
    `${e}:\tlearn: ${f4(ac(e, 40))}\ttest: ${f4(ac(e, 40) - 0.01)}\tbest: ${f4(Math.max(...N(e + 1, (i) => ac(i, 40) - 0.01)))} (${e})\ttotal: ${e}ms\tremaining: 1s`,
  'T * 40 * 0-39 max',
  'V * 40 * 0-39 max',
);
boost(
  'f.log',
  (e) =>
    `${e}:\ttest: ${f4(ac(e, 40) - 0.01)}\tbest: ${f4(Math.max(...N(e + 1, (i) => ac(i, 40) - 0.01)))} (${e})\ttotal: ${e}ms\tremaining: 1s`,
  'V * 40 * 0-39 max',
);
boost(
  'g.log',
  (e) =>
    `[${e}]	eval-auc:${f4(ac(e, 40))}	eval-logloss:${f4(va(e, 40))}	train-auc:${f4(ac(e, 40))}	train-logloss:${f4(tr(e, 40))}`,
  '~',
  'T loss 40 * 0-39',
  'V loss 40 * 0-39',
  'V auc 40 * 0-39',
);
// vali
add(
  'vali',
  'a.log',
  L(
    N(20, (e) => [
      `	iters: 100, epoch: ${e + 1} | loss: ${f4(tr(e) + 0.1)}`,
      `Epoch: ${e + 1} cost time: 12.3`,
      `Epoch: ${e + 1}, Steps: 265 | Train Loss: ${f4(tr(e))} Vali Loss: ${f4(va(e))} Test Loss: ${f4(va(e) + 0.2)}`,
      `Updating learning rate to 0.0001`,
    ]),
  ),
  '~',
  ...TV,
  'E loss 20 epoch 1-20',
);
// nanoGPT
add(
  'nanogpt',
  'a.log',
  L(
    `step 0: train loss 4.2874, val loss 4.2823`,
    N(40, (i) => `iter ${i * 10}: loss ${f4(tr(i, 40) * 2)}, time 120.1ms, mfu 12.3%`),
  ),
  '~',
  'T loss 40 step 0-390',
);
add(
  'nanogpt',
  'b.log',
  L(
    N(40, (i) => [
      ...(i % 10 ? [] : [`step ${i * 10}: train loss ${f4(tr(i, 40) * 2)}, val loss ${f4(va(i, 40) * 2)}`]),
      `iter ${i * 10}: loss ${f4(tr(i, 40) * 2)}, time 120.1ms, mfu 12.3%`,
    ]),
  ),
  '~',
  'T loss 40 step 0-390',
  'V loss 4 step 0-300',
);
add(
  'nanogpt',
  'c.log',
  L(
    N(40, (i) => [
      ...(i % 10 ? [] : [`val loss ${f4(va(i, 40) * 2)}`]),
      `step ${String(i * 10).padStart(5)} | loss: ${tr(i, 40).toFixed(6)} | lr 3e-4 | norm: 0.31 | dt: 300ms | tok/sec: 12345`,
    ]),
  ),
  '~',
  'T loss 40 step 0-390',
  'V loss 3 step 90-290',
);
// fairseq
add(
  'fairseq',
  'old.log',
  L(
    N(10, (e) => [
      `| epoch ${String(e + 1).padStart(3, '0')} | loss ${f4(tr(e))} | nll_loss ${f4(tr(e) - 0.1)} | ppl ${f4(2 ** tr(e))} | wps 12345 | ups 1.2 | wpb 3000 | bsz 120 | num_updates ${(e + 1) * 100} | lr 0.0005 | gnorm 1.2 | clip 0.0 | oom 0 | wall 120 | train_wall 100`,
      `| epoch ${String(e + 1).padStart(3, '0')} | valid on 'valid' subset | loss ${f4(va(e))} | nll_loss ${f4(va(e) - 0.1)} | ppl ${f4(2 ** va(e))} | num_updates ${(e + 1) * 100} | best_loss ${f4(va(e))}`,
    ]),
  ),
  '~',
  'T loss 10 * *',
  'V loss 10 * *',
);
add(
  'fairseq',
  'new.log',
  L(
    N(10, (e) => [
      `2021-01-01 10:00:00 | INFO | train | epoch ${String(e + 1).padStart(3, '0')} | loss ${f4(tr(e))} | ppl ${f4(2 ** tr(e))} | wps 1 | num_updates ${(e + 1) * 100} | lr 0.0005`,
      `2021-01-01 10:00:00 | INFO | valid | epoch ${String(e + 1).padStart(3, '0')} | valid on 'valid' subset | loss ${f4(va(e))} | ppl ${f4(2 ** va(e))} | wps 1 | num_updates ${(e + 1) * 100}`,
    ]),
  ),
  '~',
  'T loss 10 * *',
  'V loss 10 * *',
);
// spaCy
add(
  'spacy',
  'a.log',
  L(
    "ℹ Pipeline: ['tok2vec', 'ner']",
    'E    #       LOSS TOK2VEC  LOSS NER  ENTS_F  ENTS_P  ENTS_R  SCORE ',
    '---  ------  ------------  --------  ------  ------  ------  ------',
    N(
      15,
      (i) =>
        `  ${Math.floor(i / 5)}  ${String(i * 200).padStart(6)}  ${(tr(i) * 100).toFixed(2).padStart(12)}  ${(tr(i) * 50).toFixed(2).padStart(8)}   ${(ac(i) * 100).toFixed(2)}   ${(ac(i) * 100).toFixed(2)}   ${(ac(i) * 100).toFixed(2)}    0.${10 + i}`,
    ),
  ),
  '~',
  'T loss* 15 step 0-2800',
  'V f1 15 step 0-2800',
);
add(
  'spacy',
  'b.log',
  L(
    '[2023-01-01 10:00:01,123] [INFO] Set up nlp object',
    N(15, (i) => [
      i
        ? []
        : [
            '[2023-01-01 10:00:01,123] [INFO] E    #       LOSS TEXTCAT  CATS_SCORE  SCORE ',
            '[2023-01-01 10:00:01,123] [INFO] ---  ------  ------------  ----------  ------',
          ],
      `[2023-01-01 10:00:0${i % 10},123] [INFO]   ${Math.floor(i / 5)}  ${String(i * 200).padStart(6)}  ${tr(i).toFixed(2).padStart(12)}   ${(ac(i) * 100).toFixed(2).padStart(8)}    0.${10 + i}`,
    ]),
  ),
  '~',
  'T loss 15 step 0-2800',
);
// Keras
const bar = (e: number) =>
  `40/40 [==============================] - 1s 12ms/step - loss: ${f4(tr(e))} - accuracy: ${f4(ac(e))} - val_loss: ${f4(va(e))} - val_accuracy: ${f4(ac(e))}`;
add(
  'keras',
  'a.log',
  L(N(20, (e) => bar(e))),
  'T loss 20 epoch *',
  'V loss 20 epoch *',
  'T accuracy 20 epoch *',
  'V accuracy 20 epoch *',
);
add('keras', 'b.log', L(N(20, (e) => `Epoch ${e + 1}/20 - 1s - loss: ${f4(tr(e))} - val_loss: ${f4(va(e))}`)), ...TV);
add(
  'keras',
  'c.log',
  L(
    N(20, (e) => [
      `Epoch ${e + 1}/20`,
      `\u001b[1m40/40\u001b[0m \u001b[32m━━━━━━━━━━━━━━━━━━━━\u001b[0m\u001b[37m\u001b[0m \u001b[1m2s\u001b[0m 12ms/step - accuracy: ${f4(ac(e))} - loss: ${f4(tr(e))} - val_accuracy: ${f4(ac(e))} - val_loss: ${f4(va(e))}`,
    ]),
  ),
  ...TV,
  'T accuracy 20 epoch 1-20',
  'V accuracy 20 epoch 1-20',
);
add(
  'keras',
  'phases.log',
  L(
    'Training head only',
    N(10, (e) => [`Epoch ${e + 1}/10`, bar(e)]),
    'Fine-tuning all layers',
    N(10, (e) => [`Epoch ${e + 1}/10`, bar(e + 10)]),
  ),
  '~',
  ...TV,
);
add(
  'keras',
  'verbose2.log',
  L(
    N(20, (e) => [
      `Epoch ${e + 1}/20`,
      `40/40 - 1s - 12ms/step - accuracy: ${f4(ac(e))} - loss: ${f4(tr(e))} - val_accuracy: ${f4(ac(e))} - val_loss: ${f4(va(e))}`,
    ]),
  ),
  ...TV,
  'T accuracy 20 epoch 1-20',
  'V accuracy 20 epoch 1-20',
);
// Markdown
add(
  'markdown',
  'README.md',
  L(
    '# Results',
    '',
    '| Training Loss | Epoch | Step | Validation Loss | Accuracy |',
    '|:---:|:---:|:---:|:---:|:---:|',
    N(
      8,
      (e) =>
        `| ${e ? f4(tr(e)) : 'No log'} | ${e + 1}.0 | ${(e + 1) * 100} | ${e === 5 ? `**${f4(va(e))}**` : f4(va(e))} | ${f4(ac(e))} |`,
    ),
  ),
  '~',
  'T loss 7 step 200-800',
  'V loss 8 step 100-800',
);
add(
  'markdown',
  'b.md',
  L(
    '| Epoch | Train loss | **Val loss** |',
    '|---|---|---|',
    N(10, (e) => `| **${e + 1}** | ${f4(tr(e))} | _${f4(va(e))}_ |`),
  ),
  'T loss 10 epoch 1-10',
  'V loss 10 epoch 1-10',
);
// epoch only on training lines
add(
  'mixed-axis',
  'a.log',
  L(
    N(30, (i) => [
      `Epoch ${Math.floor(i / 10) + 1} step ${(i + 1) * 10} loss ${f4(tr(i, 30))}`,
      ...((i + 1) % 5 ? [] : [`eval at step ${(i + 1) * 10}: loss ${f4(va(i, 30))}`]),
    ]),
  ),
  'T loss 30 step 10-300',
  'V loss 6 step 50-300',
);
add(
  'mixed-axis',
  'b.log',
  L(
    N(30, (i) => [
      `[epoch ${Math.floor(i / 10)}][${(i + 1) * 10}/300] train_loss=${f4(tr(i, 30))}`,
      ...((i + 1) % 5 ? [] : [`step ${(i + 1) * 10}: val_loss=${f4(va(i, 30))}`]),
    ]),
  ),
  '~',
  'T loss 30 step 10-300',
  'V loss 6 step 50-300',
);
add(
  'mixed-axis',
  'c.log',
  L(
    N(30, (i) => [
      `epoch=${(i / 10).toFixed(1)} global_step=${(i + 1) * 10} train loss=${f4(tr(i, 30))}`,
      ...((i + 1) % 5 ? [] : [`global_step=${(i + 1) * 10} validation loss=${f4(va(i, 30))} accuracy=${f4(ac(i, 30))}`]),
    ]),
  ),
  'T loss 30 step 10-300',
  'V loss 6 step 50-300',
  'V accuracy 6 step 50-300',
);
add(
  'mixed-axis',
  'd.log',
  L(
    N(30, (i) => [
      `Ep: ${Math.floor(i / 10)} It: ${(i + 1) * 10} Loss: ${f4(tr(i, 30))}`,
      ...((i + 1) % 10 ? [] : [`Ep: ${Math.floor(i / 10)} Val Loss: ${f4(va(i, 30))}`]),
    ]),
  ),
  'T loss 30 step 10-300',
  'V loss 3 epoch 0-2',
);
add(
  'mixed-axis',
  'e.jsonl',
  L(
    N(30, (i) => [
      JSON.stringify({ epoch: Math.floor(i / 10), step: (i + 1) * 10, train_loss: tr(i, 30) }),
      ...((i + 1) % 5 ? [] : [JSON.stringify({ step: (i + 1) * 10, val_loss: va(i, 30) })]),
    ]),
  ),
  'T loss 30 step 10-300',
  'V loss 6 step 50-300',
);
// sparser series, resume
add(
  'resume',
  'a.csv',
  'step,loss,val_loss\n' +
    L(
      N(20, (i) => `${(i + 1) * 10},${f4(tr(i))},${(i + 1) % 5 ? '' : f4(va(i))}`),
      N(20, (i) => `${(i + 1) * 10},${f4(tr(i) + 0.01)},${(i + 1) % 5 ? '' : f4(va(i) + 0.01)}`),
    ),
  'T loss 40 step 10-200',
  'V loss 8 step 50-200',
  'BREAK restart',
);
add(
  'resume',
  'b.log',
  L(
    N(2, (k) =>
      N(20, (i) => [
        `step ${(i + 1) * 10} loss ${f4(tr(i) + k / 50)}`,
        ...((i + 1) % 5 ? [] : [`step ${(i + 1) * 10} val_loss ${f4(va(i) + k / 50)}`]),
      ]),
    ),
  ),
  'T loss 40 step 10-200',
  'V loss 8 step 50-200',
  'BREAK restart',
);
add(
  'resume',
  'c.csv',
  'epoch,step,loss,val_loss\n' +
    L(N(2, (k) => N(20, (i) => `${Math.floor(i / 5)},${i * 10},${f4(tr(i) + k / 50)},${i % 5 === 4 ? f4(va(i)) : ''}`))),
  'T loss 40 step 0-190',
  'V loss 8 step 40-190',
  'BREAK restart',
);
add(
  'resume',
  'd.jsonl',
  L(
    N(2, (k) =>
      N(20, (i) => [
        JSON.stringify({ step: i * 10, loss: tr(i) + k / 50 }),
        ...(i % 7 === 6 ? [JSON.stringify({ step: i * 10, val_loss: va(i) })] : []),
      ]),
    ),
  ),
  'T loss 40 step 0-190',
  'V loss 4 step 60-130',
  'BREAK restart',
);
// bare
add('bare', 'log.csv', L(N(20, (e) => `${e + 1},${f4(tr(e))},${f4(va(e))}`)), 'NOTE assumed', ...TV);
add('bare', 'loss.txt', L(N(20, (e) => tr(e).toFixed(6))), 'T loss 20 epoch 0-19', '~');
add(
  'bare',
  'x.json',
  JSON.stringify({ train: N(20, (e) => tr(e)), val: N(20, (e) => va(e)) }),
  'T loss 20 epoch 0-19',
  'V loss 20 epoch 0-19',
  'NOTE assumed',
);
add(
  'bare',
  'result.json',
  JSON.stringify({ tr: N(20, (e) => tr(e)), va: N(20, (e) => va(e)) }),
  'T loss 20 epoch 0-19',
  'V loss 20 epoch 0-19',
  'NOTE assumed',
);
add(
  'bare',
  'y.csv',
  `train,val\n${L(N(20, (e) => `${f4(tr(e))},${f4(va(e))}`))}`,
  'T loss 20 epoch 0-19',
  'V loss 20 epoch 0-19',
  'NOTE assumed',
);
// rest
add('small', '1_184.txt', L(N(20, (e) => `${e + 1}_${f4(tr(e))}`)), '~');
add('small', 'gec.log', L(N(20, (e) => `global_step_eval--- ${(e + 1) * 100}\nloss: ${f4(tr(e))}`)), '~');
add(
  'small',
  'hist.txt',
  L('History:', `train_loss = [${N(20, (e) => f4(tr(e))).join(', ')}]`, `val_loss = [${N(20, (e) => f4(va(e))).join(', ')}]`),
  'T loss 20 epoch *',
  'V loss 20 epoch *',
);
add(
  'small',
  'hist2.txt',
  L(`{'train_loss': [${N(20, (e) => f4(tr(e))).join(', ')}], 'val_loss': [${N(20, (e) => f4(va(e))).join(', ')}]}`),
  'T loss 20 epoch *',
  'V loss 20 epoch *',
);
add(
  'small',
  'hist3.txt',
  L('Train losses:', `[${N(20, (e) => f4(tr(e))).join(', ')}]`, 'Val losses:', `[${N(20, (e) => f4(va(e))).join(', ')}]`),
  'T loss 20 epoch *',
  'V loss 20 epoch *',
);
add(
  'small',
  'range.log',
  L(N(20, (e) => `Average train loss for iterations ${e * 100 + 1}-${e * 100 + 100}: ${f4(tr(e))}`)),
  'T loss 20 step 100-2000',
);
add(
  'small',
  'tabular.log',
  L(
    'epoch      train_loss  valid_loss  accuracy  time    ',
    N(8, (e) => `${e}          ${tr(e).toFixed(6)}    ${va(e).toFixed(6)}    ${ac(e).toFixed(6)}  00:11     `),
  ),
  '~',
  'T loss 8 epoch 0-7',
  'V loss 8 epoch 0-7',
);
add(
  'small',
  'skorch.log',
  L(
    '  epoch    train_loss    valid_acc    valid_loss     dur',
    '-------  ------------  -----------  ------------  ------',
    N(
      8,
      (e) =>
        `      ${e + 1}        \u001b[36m${f4(tr(e))}\u001b[0m       \u001b[32m${f4(ac(e))}\u001b[0m        \u001b[35m${f4(va(e))}\u001b[0m  0.0512`,
    ),
  ),
  '~',
  'T loss 8 epoch 1-8',
  'V loss 8 epoch 1-8',
);
add(
  'small',
  'yaml.yml',
  L(N(10, (e) => `- epoch: ${e + 1}\n  train_loss: ${f4(tr(e))}\n  val_loss: ${f4(va(e))}`)),
  'T loss 10 epoch 1-10',
  'V loss 10 epoch 1-10',
);
add(
  'small',
  'whisper.log',
  L(
    N(10, (e) => [
      `{'loss': ${f4(tr(e))}, 'learning_rate': 1e-05, 'epoch': ${(e + 1) * 0.5}}`,
      `{'eval_loss': ${f4(va(e))}, 'eval_wer': ${f4(1 - ac(e))}, 'eval_runtime': 12.1, 'epoch': ${(e + 1) * 0.5}}`,
    ]),
  ),
  '~',
  'T loss 10 epoch 0.5-5',
  'V loss 10 epoch 0.5-5',
  'V wer 10 epoch 0.5-5',
);
add(
  'small',
  'pl.log',
  L(
    N(
      10,
      (e) =>
        `Epoch ${e}: 100%|██████████| 120/120 [00:12<00:00, 9.8it/s, v_num=3, train_loss=${tr(e).toFixed(3)}, val_loss=${va(e).toFixed(3)}]`,
    ),
  ),
  '~',
  'T loss 10 epoch 0-9',
  'V loss 10 epoch 0-9',
);
// notebooks
const nb = (outs: unknown) =>
  JSON.stringify({
    cells: [
      { cell_type: 'markdown', metadata: {}, source: ['# hi'] },
      { cell_type: 'code', execution_count: 3, metadata: {}, source: ['trainer.train()'], outputs: outs },
    ],
    metadata: { kernelspec: { name: 'python3' } },
    nbformat: 4,
    nbformat_minor: 5,
  });
add(
  'notebook',
  'keras.ipynb',
  nb([{ output_type: 'stream', name: 'stdout', text: N(20, (e) => `Epoch ${e + 1}/20\n${bar(e)}\n`) }]),
  ...TV,
  'T accuracy 20 epoch 1-20',
  'V accuracy 20 epoch 1-20',
);
add(
  'notebook',
  'hf.ipynb',
  nb([
    {
      output_type: 'display_data',
      metadata: {},
      data: {
        'text/plain': ['<IPython.core.display.HTML object>'],
        'text/html': [
          '\n    <div>\n      <progress value=\'300\' max=\'300\'></progress> [300/300 05:12, Epoch 3/3]\n    </div>\n    <table border="1" class="dataframe">\n  <thead>\n <tr style="text-align: left;">\n      <th>Epoch</th>\n      <th>Training Loss</th>\n      <th>Validation Loss</th>\n      <th>Accuracy</th>\n    </tr>\n  </thead>\n  <tbody>\n',
          ...N(
            8,
            (e) =>
              `    <tr>\n      <td>${e + 1}</td>\n      <td>${e ? tr(e).toFixed(6) : 'No log'}</td>\n      <td>${va(e).toFixed(6)}</td>\n      <td>${ac(e).toFixed(6)}</td>\n    </tr>\n`,
          ),
          '  </tbody>\n</table><p>',
        ],
      },
    },
  ]),
  '~',
  'T loss 7 epoch 2-8',
  'V loss 8 epoch 1-8',
);
add(
  'notebook',
  'fastai.ipynb',
  nb([
    {
      output_type: 'display_data',
      metadata: {},
      data: {
        'text/plain': ['<IPython.core.display.HTML object>'],
        'text/html': [
          '<table border="1" class="dataframe">\n  <thead>\n    <tr style="text-align: left;">\n      <th>epoch</th>\n      <th>train_loss</th>\n      <th>valid_loss</th>\n      <th>accuracy</th>\n      <th>time</th>\n    </tr>\n  </thead>\n  <tbody>\n',
          ...N(
            8,
            (e) =>
              `    <tr>\n      <td>${e}</td>\n      <td>${tr(e).toFixed(6)}</td>\n      <td>${va(e).toFixed(6)}</td>\n      <td>${ac(e).toFixed(6)}</td>\n      <td>00:11</td>\n    </tr>\n`,
          ),
          '  </tbody>\n</table>',
        ],
      },
    },
  ]),
  '~',
  'T loss 8 epoch 0-7',
  'V loss 8 epoch 0-7',
);
add(
  'notebook',
  'prints.ipynb',
  nb([
    { output_type: 'stream', name: 'stderr', text: ['warning\n'] },
    { output_type: 'stream', name: 'stdout', text: N(20, (e) => `epoch ${e + 1}: train ${f4(tr(e))} val ${f4(va(e))}\n`).join('') },
  ]),
  '~',
  ...TV,
);
add(
  'notebook',
  'hist.ipynb',
  nb([
    {
      output_type: 'execute_result',
      execution_count: 4,
      metadata: {},
      data: {
        'text/plain': [
          `{'loss': [${N(10, (e) => f4(tr(e))).join(',\n  ')}],\n 'val_loss': [${N(10, (e) => f4(va(e))).join(',\n  ')}]}`,
        ],
      },
    },
  ]),
  '~',
  'T loss 10 epoch *',
  'V loss 10 epoch *',
);
add(
  'resume',
  'e.csv',
  'step,loss,val_loss\n' +
    L(
      N(20, (i) => `${(i + 1) * 10},${f4(tr(i))},${(i % 3) === 1 ? f4(va(i)) : ''}`),
      N(20, (i) => `${(i + 1) * 10},${f4(tr(i) + 0.01)},${(i % 5) === 4 ? f4(va(i)) : ''}`),
    ),
  'T loss 40 step 10-200',
  'V loss 11 step 20-200',
  'BREAK restart',
);
