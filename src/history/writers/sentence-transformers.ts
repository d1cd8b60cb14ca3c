import type { WriterProfile } from '../records/profile.ts';

/**
 * Evaluators of sentence-transformers: `epoch,steps,cosine_pearson,…`, measured on the validation set whatever the name says. At the end of
 * an epoch older versions write -1 as the step.
 */
export const sentenceTransformers: WriterProfile = {
  formats: { table: 'sentence-transformers-csv' },
  recognize({ names }) {
    const [epoch, steps, ...scores] = names;
    const isEvaluator = epoch === 'epoch' && steps === 'steps' && scores.some((name) => SCORE.test(name));
    return isEvaluator ? names : undefined;
  },
  naming: () => ({ bareRole: 'validation' }),
};

const SCORE =
  /^(?:cos(?:ine|sim)|euclidean|manhattan|dot|max|MAP|NDCG|MRR)[-_@]|^(?:accuracy|MSE|src2trg|trg2src|F1_Score|Accuracy)/;
