import type { Kind } from '../kind.ts';
import { EVIDENCE } from './evidence.ts';
import { detect } from './rule.ts';

export const generalizationGap: Kind<typeof EVIDENCE> = {
  signs: ['gap'],
  evidence: EVIDENCE,
  detect,
  threshold: 'share',
  source: {
    label: 'Amazon SageMaker Debugger, Overfit',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/debugger-built-in-rules.html',
  },
};
