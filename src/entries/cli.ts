#!/usr/bin/env node
import { oldNode } from './old-node.ts';

function refuse(sentence: string): void {
  process.stderr.write(`loss-doctor: ${sentence}\n`);
  process.exitCode = 2;
}

if (oldNode === undefined) import('../cli.ts').catch((error) => refuse(`The program could not be loaded: ${error.message}`));
else refuse(oldNode);
