import { flatten } from '../kind-words.ts';
import { base } from './base.ts';
import { change } from './change.ts';
import { checklist } from './checklist.ts';
import { cli } from './cli.ts';
import { config } from './config.ts';
import { defect } from './defect.ts';
import { fix } from './fix.ts';
import { gate } from './gate.ts';
import { judged } from './judged.ts';
import { kinds } from './kinds.ts';
import { page } from './page.ts';
import { publishing } from './publishing.ts';
import { reading } from './reading.ts';
import { refused } from './refused.ts';
import { status } from './status.ts';

/** Everything that is said in English, by id. The other languages have the same ids. */
export const en = {
  ...status,
  ...change,
  ...base,
  ...gate,
  ...fix,
  ...checklist,
  ...judged,
  ...page,
  ...reading,
  ...refused,
  ...defect,
  ...config,
  ...cli,
  ...publishing,
  ...flatten(kinds),
};
