import { trainerNaming } from '../trainer-names.ts';
import { type TableProfile, withColumns } from './profile.ts';

/** `pandas.DataFrame(trainer.state.log_history).to_csv()`: training and evaluation rows of the Hugging Face Trainer. */
export const hfLogCsv: TableProfile = {
  name: 'hf-log-csv',
  score: 0.94,
  recognise(table) {
    const base = withColumns(table, 'loss', 'learning_rate', 'epoch');
    const evaluated = table.header.filter((name) => /^(?:eval_.*loss|train_runtime|grad_norm)$/.test(name));
    return base === undefined || evaluated.length === 0 ? undefined : [...base, ...evaluated];
  },
  naming: ({ header }) => trainerNaming(header),
};
