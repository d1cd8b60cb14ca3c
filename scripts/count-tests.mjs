// Prints how many tests passed and failed, from the report that vitest wrote: node scripts/count-tests.mjs REPORT.json
import { readFileSync } from 'node:fs';

/** A file that could not even be loaded is a failed test. */
function count(report) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length, skipped };
}

try {
  const { passed, failed, skipped } = count(JSON.parse(readFileSync(process.argv[2], 'utf8')));
  console.log(`tests: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
} catch (error) {
  console.error(`no test report: ${error.message}`);
  console.log('tests: 0 passed, 1 failed');
  process.exitCode = 1;
}
