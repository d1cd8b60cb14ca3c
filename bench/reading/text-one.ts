// One cold process of bench/reading-speed.ts: text-one WAY FILE. Each way keeps the series and prints their checksums.
import { createReadStream, readFileSync } from 'node:fs';

const COLUMNS = ['step', 'train_loss', 'val_loss'] as const;
const [way = '', path = ''] = process.argv.slice(2);

/** The numbers of a column as they come, in an array that grows. */
class Growing {
  #values = new Float64Array(1024);
  length = 0;
  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Float64Array(2 * this.length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }
  get sum(): number {
    return this.#values.subarray(0, this.length).reduce((a, b) => a + b, 0);
  }
}

const columns = new Map(COLUMNS.map((name) => [name, new Growing()]));
const keep = (row: Readonly<Record<string, unknown>>) => {
  for (const [name, column] of columns) column.push(Number(row[name]));
};

async function papaparse(): Promise<void> {
  const { default: Papa } = await import('papaparse');
  const { data } = Papa.parse<Record<string, unknown>>(readFileSync(path, 'utf8'), {
    header: true,
    dynamicTyping: true,
    skipEmptyLines: true,
  });
  for (const row of data) keep(row);
}

async function csvParse(): Promise<void> {
  const { parse } = await import('csv-parse');
  for await (const row of createReadStream(path).pipe(parse({ columns: true, cast: true }))) keep(row);
}

function split(): void {
  const lines = readFileSync(path, 'utf8').split('\n');
  const names = (lines[0] ?? '').split(',');
  const kept = names.map((name) => columns.get(name as (typeof COLUMNS)[number]));
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line === '') continue;
    const cells = line.split(',');
    for (let column = 0; column < cells.length; column++) kept[column]?.push(Number(cells[column]));
  }
}

/** Does nothing but count line feeds and commas. */
async function scan(): Promise<number[]> {
  let feeds = 0;
  let commas = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i];
      if (byte === 10) feeds++;
      else if (byte === 44) commas++;
    }
  }
  return [feeds, commas];
}

function jsonParse(): void {
  const bytes = readFileSync(path);
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from);
    keep(JSON.parse(bytes.toString('utf8', from, end)));
    from = end + 1;
  }
}

const counted = way === 'scan' ? await scan() : undefined;
if (way === 'papaparse') await papaparse();
else if (way === 'csv-parse') await csvParse();
else if (way === 'split') split();
else if (way === 'json') jsonParse();
const sums =
  counted?.map(String) ?? [...columns].slice(1).map(([name, column]) => `${name} ${column.length} ${column.sum.toPrecision(10)}`);
console.log(JSON.stringify({ sums, peak: process.resourceUsage().maxRSS }));
