import nock from 'nock';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Client, createClient } from '../../src/github/client.ts';

export const API = 'https://api.github.test';
export const REPOSITORY = { owner: 'octo-lab', repo: 'model' };
export const PATH = '/repos/octo-lab/model';

/** A client whose seconds last a millisecond. */
export function client(options: { readonly deadline?: AbortController; readonly requestMs?: number } = {}): Client {
  return createClient({
    token: 'secret-token',
    apiUrl: API,
    fetch: globalThis.fetch,
    pace: { secondMs: 1, requestMs: options.requestMs ?? 2000, downloadMs: 2000 },
    deadline: options.deadline ?? new AbortController(),
  });
}

export function api(): nock.Scope {
  return nock(API);
}

/** No request leaves the machine, and a test fails on requests that it announced and that were not made. */
export function useNock(): void {
  beforeAll(() => {
    // The file before this one gave the network back.
    if (!nock.isActive()) nock.activate();
    nock.disableNetConnect();
  });
  afterEach(() => {
    const pending = nock.pendingMocks();
    nock.cleanAll();
    if (pending.length > 0) throw new Error(`not requested: ${pending.join(', ')}`);
  });
  afterAll(() => {
    nock.enableNetConnect();
    nock.restore();
  });
}
