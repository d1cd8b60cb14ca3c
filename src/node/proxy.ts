import { EnvHttpProxyAgent } from 'undici';

type Env = Readonly<Record<string, string | undefined>>;

export interface ProxyAgent {
  readonly dispatcher: EnvHttpProxyAgent;
  /** Variables whose address cannot be used; what they stand for is reached without a proxy. */
  readonly unusable: readonly string[];
}

/**
 * Requests through the proxies that the environment names, as other tools read it: an address without a scheme is one of `http://`.
 * One that is no address is left out, because a proxy that cannot be used must not end the job.
 */
export function proxyAgent(env: Env): ProxyAgent {
  const http = proxyOf(env, 'http_proxy');
  const https = proxyOf(env, 'https_proxy');
  return {
    dispatcher: new EnvHttpProxyAgent({ httpProxy: http.address, httpsProxy: https.address }),
    unusable: [http, https].flatMap(({ unusable }) => (unusable === undefined ? [] : [unusable])),
  };
}

const SCHEMES = new Set(['http:', 'https:', 'socks:', 'socks5:']);

/** The address is empty where there is none. Small letters come first, as undici has it. */
function proxyOf(env: Env, lower: string): { readonly address: string; readonly unusable?: string } {
  const name = env[lower] === undefined ? lower.toUpperCase() : lower;
  const given = (env[name] ?? '').trim();
  if (given === '') return { address: '' };
  try {
    const url = new URL(given.includes('://') ? given : `http://${given}`);
    decodeURIComponent(url.username + url.password);
    return SCHEMES.has(url.protocol) && url.hostname !== '' ? { address: url.href } : { address: '', unusable: name };
  } catch {
    return { address: '', unusable: name };
  }
}
