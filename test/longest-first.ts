import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take longest, by the length of their work and not of their text: none of them may begin when the other cores are done. First
 * those that wait most, beside which others work.
 */
const LONGEST = [
  'test/chaos/chaos.test.ts',
  'test/e2e/conversation.test.ts',
  'test/e2e/trust.test.ts',
  'test/e2e/base.test.ts',
  'test/e2e/attacks.test.ts',
  'test/e2e/unseen.test.ts',
  'test/e2e/life.test.ts',
  'test/e2e/command-line.test.ts',
  'test/e2e/history-of-a-pull.test.ts',
  'test/e2e/neighbors.test.ts',
  'test/e2e/pull-request.test.ts',
  'test/e2e/example-project.test.ts',
  'test/history/attacks.test.ts',
  'test/chart/gallery.test.ts',
  'test/package/pack.test.ts',
  'test/history/containers.test.ts',
  'test/diagnosis/standing.test.ts',
  'test/history/binary/parquet.test.ts',
  'test/report/bad-input.test.ts',
  'test/fuzz/columns.test.ts',
  'test/chart/bad-input.test.ts',
  'test/fuzz/fuzz.test.ts',
  'test/history/sample.test.ts',
];

/** A worker keeps what it loaded for the next file of its project only, so the files of one stand together. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification) => {
      const place = LONGEST.findIndex((path) => moduleId.endsWith(path));
      return (project.name === 'e2e' ? 0 : 1000) + (place < 0 ? LONGEST.length : place);
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
