/** What trainers print in other languages, by the English words that the rest knows. A star stands for any ending. */
const ALPHABETIC = `
  loss: perdida* pérdida* perda* pèrdua perdua perte* perdita perdite coste* costo* custo* coût* kayıp потер* лосс* strata straty kaybı kaybi
  train: entrenamiento treino treinamento entraînement entrainement apprentissage addestramento allenamento обуч* тренир* трен трейн* eğitim
    trening* treningow*
  validation: validación validacion validação validacao validazione валидац* валид проверк* проверочн* doğrulama walidacj* walidacyjn*
  test: prueba* teste* тест*
  accuracy: exactitud acurácia acuracia exactitude accuratezza точност* doğruluk dokładność
  error: ошибк* erreur*
  epoch: época* epoca* època* époque* epoque* epoche* epochen epok epoka эпох* rodada*
  step: paso* passo* étape* itération* iteración* iteraciones iteração iterações iteracion* iteracao шаг* итерац* adım schritt*
  batch: lote* батч*
  best: mejor melhor meilleur* лучш*
  average: promedio média moyenne средн*
  time: tiempo время`;
const WITHIN_WORDS = `
  loss: verlust verlies
  learning rate: 学习率 學習率 学習率 학습률 학습율 lernrate
  grad norm: 梯度范数
  loss: 损失函数 损失值 损失 損失 ロス 손실
  train: 训练集 训练 訓練 学習 トレーニング 훈련 학습
  validation: 验证集 验证 驗證 検証 バリデーション 검증 validierungs validierung validatie 评估 評価 평가
  test: 测试集 测试 測試 テスト 테스트 시험
  accuracy: 准确率 准确度 正确率 準確率 正解率 精度 정확도 genauigkeit
  error: 误差 誤差 오차
  epoch: 轮次 轮数 周期 轮 エポック 에포크 에폭
  step: 迭代次数 迭代 步数 步骤 步 ステップ 스텝
  batch: 批次 バッチ 배치
  best: 最佳 最好 最優 最良 최고
  average: 平均 평균
  time: 时间 耗时 用时 時間 시간`;

function entriesOf(text: string): [string, string][] {
  const entries: [string, string][] = [];
  let english = '';
  for (const [, head, word] of text.matchAll(/([a-z]+(?: [a-z]+)?):|([^\s:]+)/g)) {
    if (head !== undefined) english = head;
    else if (word !== undefined) entries.push([word, english]);
  }
  return entries;
}

const WORDS = [...entriesOf(ALPHABETIC), ...entriesOf(WITHIN_WORDS)];
const MEANS = new Map(WORDS);
const STEMS = WORDS.flatMap(([word, english]) => (word.endsWith('*') ? [[word.slice(0, -1), english] as const] : []));
const either = (text: string) =>
  entriesOf(text)
    .map(([word]) => word.replace('*', '\\p{L}{0,8}'))
    .sort((a, b) => b.length - a.length)
    .join('|');
const KNOWN = new RegExp(`${either(WITHIN_WORDS)}|(?<!\\p{L})(?:${either(ALPHABETIC)})(?!\\p{L})`, 'giu');
const ANY = new RegExp(KNOWN.source, 'iu');

/** A text with the words of other languages in English; the same text where it has none. */
export function inEnglish(text: string): string {
  if (!ANY.test(text)) return text;
  return text.replace(KNOWN, (word) => ` ${meaningOf(word.toLowerCase()) ?? word} `);
}

function meaningOf(word: string): string | undefined {
  return MEANS.get(word) ?? STEMS.find(([stem]) => word.startsWith(stem))?.[1];
}
