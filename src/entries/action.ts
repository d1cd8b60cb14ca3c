import { oldNode } from './old-node.ts';

function refuse(sentence: string): void {
  process.stdout.write(`::error::${sentence}\n`);
  process.exitCode = 1;
}

if (oldNode !== undefined) refuse(oldNode);
else
  import('../action.ts').then(({ main }) => main()).catch((error) => refuse(`The program could not be loaded: ${error.message}`));
