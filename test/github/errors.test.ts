import { RequestError } from '@octokit/request-error';
import { expect, test } from 'vitest';
import { asGitHubError, brokenRule, detailOf as defectIn, GitHubError } from '../../src/github/errors.ts';
import { plain } from '../../src/report/clean.ts';
import { LANGUAGES } from '../../src/report/language/languages.ts';
import { speak } from '../../src/report/language/speaker.ts';
import { defectTerm } from '../../src/report/said/defect.ts';

/** In English, as the job's log has it. */
function detailOf(error: unknown): string {
  return speak(LANGUAGES.en, plain).write(defectTerm(defectIn(error)));
}

function refused(status: number, message: string, headers: Record<string, string> = {}): GitHubError {
  const request = { method: 'GET', url: 'https://api.github.test/x', headers: {} } as const;
  return asGitHubError(new RequestError(message, status, { request, response: { status, url: '', headers, data: {} } }));
}

test('a limit says when it ends, or that GitHub asks for a minute', () => {
  const reset = String(Date.UTC(2026, 10, 29, 23, 30) / 1000);
  const primary = refused(403, 'API rate limit exceeded for installation.', {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': reset,
  });
  expect(detailOf(primary)).toBe('403 API rate limit exceeded for installation; it ends at 23:30 UTC');
  expect(detailOf(refused(403, 'You have exceeded a secondary rate limit.'))).toMatch(
    /secondary rate limit; try again after 60 s$/,
  );
  expect(detailOf(refused(429, 'You have exceeded a secondary rate limit', { 'retry-after': '90' }))).toMatch(/after 90 s$/);
});

test('no sentence ends twice, and none is cut in the middle of a word', () => {
  expect(detailOf(refused(403, 'Unable to create comment because issue is locked.'))).toBe(
    '403 Unable to create comment because issue is locked',
  );
  const long = detailOf(new Error('word '.repeat(200)));
  expect(long.length).toBeLessThan(310);
  expect(long).toMatch(/word …$/);
});

test('a token that has ended and an authority of one’s own have a way out', () => {
  expect(detailOf(refused(401, 'Bad credentials'))).toContain('after a day');
  expect(detailOf(new Error('unable to verify the first certificate'))).toContain('NODE_EXTRA_CA_CERTS');
});

test('a rule is quoted by what it asks for, without counts and commits', () => {
  const text = `Repository rule violations found\n\nCommits must have verified signatures.\nFound 1 violation:\n\n${'0123456789'.repeat(4)}`;
  expect(brokenRule(new GitHubError(text, 422))).toBe('Commits must have verified signatures');
});
