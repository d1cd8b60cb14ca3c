import { describe, expect, test } from 'vitest';
import { nameSeries } from '../../src/history/naming.ts';
import { stopwatch } from '../worked.ts';

/** `role:metric` of each name; `*` for a part of a loss, `!` for one of adversarial or reinforcement learning, `-` for none. */
function told(names: string): string {
  const list = names.split(',');
  const named = nameSeries(list);
  return list
    .map((name) => {
      const one = named.get(name);
      if (one === undefined) return '-';
      return `${one.role}:${one.metric}${one.component ? '*' : ''}${one.adversarial === true ? '!' : ''}`;
    })
    .join(' ');
}

describe('names as people write them', () => {
  test.each([
    ['Train Loss,Val Loss,Train Acc,Val Acc', 'train:loss validation:loss train:accuracy validation:accuracy'],
    ['trainLoss,valLoss', 'train:loss validation:loss'],
    ['loss_train,loss_val', 'train:loss validation:loss'],
    ['Loss/train,Loss/val', 'train:loss validation:loss'],
    ['loss (train),loss (val)', 'train:loss validation:loss'],
    ['trainloss,valloss,testacc', 'train:loss validation:loss test:accuracy'],
    ['tr_loss,vl_loss', 'train:loss validation:loss'],
    ['loss,acc,val_loss,val_acc,lr', 'train:loss train:accuracy validation:loss validation:accuracy other:lr'],
    ['train_loss,val_loss,accuracy', 'train:loss validation:loss other:accuracy'],
    ['loss,mae,val_loss,val_mae', 'train:loss train:error validation:loss validation:error'],
    ['mae,val_mae', 'train:loss validation:loss'],
    ["training's l2,valid_1's l2", 'train:loss validation:loss'],
    ['train-rmse,eval-rmse', 'train:loss validation:loss'],
    ['val_mAP50,val_mape,mIoU', 'validation:map validation:error other:iou'],
    ['cross_entropy,val_cross_entropy', 'train:loss validation:loss'],
    ['Verlust,Validierungsverlust,Genauigkeit,Lernrate', 'train:loss validation:loss other:accuracy other:lr'],
    ['Trainingsverlust,Testverlust,Validierungsgenauigkeit', 'train:loss test:loss validation:accuracy'],
    ['训练损失,验证损失,验证准确率,学习率', 'train:loss validation:loss validation:accuracy other:lr'],
    ['訓練損失,検証損失,検証精度,学習率', 'train:loss validation:loss validation:accuracy other:lr'],
    ['훈련 손실,검증 손실,정확도', 'train:loss validation:loss other:accuracy'],
    ['perda_treino,perda_validação,acurácia', 'train:loss validation:loss other:accuracy'],
    ['pérdida entrenamiento,pérdida validación', 'train:loss validation:loss'],
    ['perte_entraînement,perte_validation,taux', 'train:loss validation:loss other:other'],
    ['потери обучение,потери валидация,точность', 'train:loss validation:loss other:accuracy'],
  ])('%s', (names, expected) => {
    expect(told(names)).toBe(expected);
  });
});

test('measures that should fall', () => {
  const names =
    `val_wer,val_cer,word_error_rate,error_rate,val_mae,val_rmse,val_mape,val_smape,val_rmspe,val_ppl,val_bpb,val_bits_per_byte,
    fid,fid50k_full,val_eer,val_lpips`.split(/,\s*/);
  const named = nameSeries(['train_loss', 'val_loss', ...names]);
  expect(names.filter((name) => named.get(name)?.direction !== 'min')).toEqual([]);
  expect(names.filter((name) => named.get(name)?.metric === 'loss')).toEqual([]);
});

test('measures that should rise', () => {
  const names =
    'val_pearson,val_spearmanr,val_map@5,val_ndcg@10,val_recall@10,val_qwk,eval_exact_match,val_matthews_correlation'.split(',');
  const named = nameSeries(['train_loss', 'val_loss', ...names]);
  expect(names.filter((name) => named.get(name)?.direction !== 'max')).toEqual([]);
});

describe('what is no plain loss', () => {
  test.each([
    ['train/box_loss,train/cls_loss', 'train:loss* train:loss*'],
    ['loss,box_loss,val_loss', 'train:loss train:loss* validation:loss'],
    ['train_total_loss,train_kl_loss', 'train:loss train:loss*'],
    ['ctc_loss', 'train:loss'],
    ['G_loss,D_loss', 'train:loss*! train:loss*!'],
    ['train/value_loss', 'train:loss!'],
    ['loss_scale,train_loss', 'other:other train:loss'],
    ['cost,val_cost,cost_goal0,trading_cost', 'train:loss validation:loss other:other other:other'],
    ['best_val_loss,val_loss,val_loss_std', '- validation:loss -'],
    ['grad_norm,total_norm,learning_rate,lr-Adam', 'other:gradnorm other:gradnorm other:lr other:lr'],
    ['interval,retrieval,training_time', 'other:other other:other other:time'],
    ['frac_non_finite_loss,loss', 'other:other train:loss'],
    ['train_L_vae,train_L_vae_recon,train_z_mu_L1', 'train:loss train:loss* train:other'],
    ['Loss/scores/fake,Loss/signs/real,Loss/G/loss,Loss/D/loss', 'other:other other:other train:loss*! train:loss*!'],
    ['train_loss,val_loss,wer,fid', 'train:loss validation:loss validation:wer validation:fid'],
    ['train_mae,train-mae,val_mae,train_part_loss', 'train:loss train:loss validation:loss train:loss'],
    ['train_mae,val_mae,val-mae,train_loss', 'train:error validation:error validation:error train:loss'],
    ['total_loss,policy_loss,value_loss,mae', 'train:loss! train:loss*! train:loss*! train:error'],
  ])('%s', (names, expected) => {
    expect(told(names)).toBe(expected);
  });

  test('two loaders are two validation sets', () => {
    const named = nameSeries(['val_loss/dataloader_idx_0', 'val_loss/dataloader_idx_1']);
    expect([...named.values()].map(({ subset, component }) => [subset, component])).toEqual([
      ['dataloader_idx_0', false],
      ['dataloader_idx_1', false],
    ]);
  });
});

test('thousands of names are told apart in a moment', () => {
  const names = Array.from({ length: 8000 }, (_, i) => `val_metric_${i}/loss`);
  const worked = stopwatch();
  expect(nameSeries(names).size).toBe(8000);
  expect(worked()).toBeLessThan(8);
});
