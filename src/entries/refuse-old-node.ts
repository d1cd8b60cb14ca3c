import { oldNode } from './old-node.ts';

if (oldNode !== undefined) throw new Error(oldNode);
