/** What loggers put before a message: times, levels, names of loggers and modules, ranks. Taken away one after the other. */
const PREFIXES: readonly RegExp[] = [
  /^\[?\d{4}[-/.]\d{2}[-/.]\d{2}[T ,]\d{2}:\d{2}:\d{2}(?:[.,]\d+)?(?:Z| ?[+-]\d\d:?\d\d)?\]?/,
  /^\[?\d{2}:\d{2}:\d{2}(?:[.,]\d+)?\]?(?=\s|$)/,
  /^\d{2}\/\d{2}-\d{2}:\d{2}:\d{2}(?:\.\d+)?(?=\s)/,
  /^\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d - (?:INFO|DEBUG|WARNING|ERROR) - [\w.]{1,80}(?= - )/,
  /^Elapsed \[[\d:., ]{1,40}(?:days?,? )?[\d:.]{0,20}\]/i,
  /^\[\d{2}\.\d{2}\.\d{2}\|\d{2}:\d{2}:\d{2}\]/,
  /^[IWEF]\d{4,8} \d\d:\d\d:\d\d\.\d+\s+\d+ [\w./-]{1,80}:\d+\]/,
  /^\[[A-Z]{4,8} [\d:. -]{8,40}(?:UTC )?[\w./-]{1,80}:\d+\]/,
  /^\[?(?:INFO|DEBUG|WARNING|WARN|ERROR|CRITICAL|SUCCESS|TRACE|NOTICE)\]?(?::[\w.]{1,80}:)?(?=[\s:|\]-]|$|(?<=:))/i,
  /^[\w./\\-]{1,80} - (?:INFO|DEBUG|WARNING|ERROR) - /,
  /^[\w.<>]{1,80}:[\w<>]{1,80}:\d+(?= - )/,
  /^\[[\w./-]{1,80}:\d+\]/,
  /^\[\d{4}-\d{2}-\d{2}:\d{2}:\d{2}:\d{2}:[A-Z]{1,10}:[\w.]{1,80}:\w{1,80}\]/,
  // Loggers named for a module that is within a package.
  /^(?:__main__|\w{1,40}(?:\.\w{1,40}){2,8})(?= - )/,
  // Java's loggers put the thread before the level.
  /^\[[\w-]{1,40}\] {1,2}(?:INFO|DEBUG|WARN|ERROR) {1,2}[\w.$]{1,120} - /,
];
const BETWEEN = /^[\s|:>-]+/;

const RANK =
  /^\s*(?:\[(?:rank|proc(?:ess)?|worker|gpu)[ =:_]?(\d+)\]:?|(?:rank|process|worker)[ =:_]?(\d+)\s*[:|\]]|\[\d+,(\d+)\]<std(?:out|err)>:)\s*/i;

/** A message without what its logger put before it, and the rank of the process that wrote it where that is said. */
export function messageOf(line: string): { readonly text: string; readonly rank: number | undefined } {
  let text = line;
  let rank: number | undefined;
  for (let i = 0; i < 6; i++) {
    const before = text.length;
    const ranked = RANK.exec(text);
    if (ranked !== null) {
      rank = Number(ranked[1] ?? ranked[2] ?? ranked[3]);
      text = text.slice(ranked[0].length);
    }
    const trimmed = text.trimStart();
    const prefix = PREFIXES.find((one) => one.test(trimmed));
    if (prefix !== undefined) text = trimmed.replace(prefix, '').replace(BETWEEN, '');
    if (text.length === before) break;
  }
  return { text, rank };
}
