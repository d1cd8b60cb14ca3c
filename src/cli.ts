#!/usr/bin/env node
import { runCommandLine } from './command-line.ts';
import { askAtTerminal } from './node/ask.ts';
import { logText } from './report/log-text.ts';

// Each failed write is reported to its caller. A failed write to standard error has nowhere to go.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

process.exitCode = await runCommandLine(process.argv.slice(2), {
  folder: process.cwd(),
  columns: process.stdout.columns ?? columnsSet() ?? 100,
  color: isColorWanted(),
  ask: askAtTerminal,
  print: (text) =>
    new Promise((resolve, reject) => {
      process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
    }),
  ...(process.stderr.isTTY === true && { progress: (line: string) => void process.stderr.write(`\r\u001b[K${logText(line)}`) }),
  say: (sentence) => process.stderr.write(`${logText(`loss-doctor: ${sentence}`)}\n`),
});

/** What the shell, or whoever pipes the output, says of the width. */
function columnsSet(): number | undefined {
  const columns = Number(process.env['COLUMNS']);
  return Number.isInteger(columns) && columns > 0 ? columns : undefined;
}

/** As https://no-color.org says, and FORCE_COLOR as other tools have it. */
function isColorWanted(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (TERM === 'dumb') return false;
  return FORCE_COLOR !== undefined && FORCE_COLOR !== '0' ? true : process.stdout.isTTY === true;
}
