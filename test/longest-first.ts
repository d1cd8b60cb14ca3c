import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, by the length of their work and not of their text: none of them may begin when the other cores are done. */
const LONGEST = [
  'test/history/attacks.test.ts',
  'test/package/pack.test.ts',
  'test/chart/gallery.test.ts',
  'test/diagnosis/standing.test.ts',
  'test/history/binary/parquet.test.ts',
  'test/history/containers.test.ts',
  'test/chaos/chaos.test.ts',
  'test/e2e/attacks.test.ts',
  'test/e2e/base.test.ts',
  'test/e2e/conversation.test.ts',
  'test/e2e/unseen.test.ts',
  'test/e2e/command-line.test.ts',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      LONGEST.findIndex((path) => moduleId.endsWith(path)) + 1 || LONGEST.length + 1;
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
