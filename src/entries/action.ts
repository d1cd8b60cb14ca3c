import { oldNode } from './old-node.ts';

function refuse(sentence: string): void {
  process.stdout.write(`::error::${sentence}\n`);
  process.exitCode = 1;
}

if (oldNode === undefined) import('../action.ts').catch((error) => refuse(`The program could not be loaded: ${error.message}`));
else refuse(oldNode);
