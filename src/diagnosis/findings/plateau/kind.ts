import type { Kind } from '../kind.ts';
import { EVIDENCE } from './evidence.ts';
import { detect } from './rule.ts';

export const plateau: Kind<typeof EVIDENCE> = {
  signs: ['forecast', 'course'],
  evidence: EVIDENCE,
  detect,
  threshold: 'share',
  source: {
    label: 'PyTorch ReduceLROnPlateau',
    url: 'https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ReduceLROnPlateau.html',
  },
};
