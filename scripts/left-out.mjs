/**
 * For esbuild: what libraries bring and nothing here uses. The OIDC token of `@actions/core` brings an HTTP client of its own, with an undici
 * of another version and a tunnel for proxies; all requests go through the one undici of `src/action.ts`.
 */
export const leftOut = {
  name: 'left-out',
  setup(setup) {
    const replace = (filter, contents) => setup.onLoad({ filter }, () => ({ contents }));
    replace(
      /[\\/]@actions[\\/]core[\\/]lib[\\/]oidc-utils\.js$/,
      "export class OidcClient {\n  static async getIDToken() {\n    throw new Error('not part of this bundle');\n  }\n}",
    );
  },
};
