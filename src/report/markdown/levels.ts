/** How much of a report is shown. Each level drops something from the one before. */
export interface Level {
  /** Rows of the table, open and folded. */
  readonly rows: number;
  /** Concerned runs that are listed one by one. */
  readonly items: number;
  readonly evidence: number;
  readonly files: number;
  readonly chart: boolean;
  readonly shortened: boolean;
}

/** If there is more room than in a comment: the most runs that anybody reads. */
export const WHOLE: Level = { rows: 1000, items: 5, evidence: 1000, files: 1000, chart: true, shortened: false };

export const LEVELS: readonly [Level, ...Level[]] = [
  { rows: 50, items: 5, evidence: 32, files: 32, chart: true, shortened: false },
  { rows: 50, items: 5, evidence: 8, files: 8, chart: true, shortened: true },
  { rows: 50, items: 5, evidence: 0, files: 0, chart: true, shortened: true },
  { rows: 8, items: 3, evidence: 0, files: 0, chart: false, shortened: true },
  { rows: 0, items: 1, evidence: 0, files: 0, chart: false, shortened: true },
];
