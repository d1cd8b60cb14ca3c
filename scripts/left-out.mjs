/**
 * For esbuild: what libraries bring and nothing here uses. Of `@actions/github` only the event's context is used, and of `@actions/core` no OIDC
 * token: both bring an HTTP client of their own, with an undici of another version and a tunnel for proxies; all requests go through the one
 * undici of `src/action.ts`. Student's t of `@stdlib` brings `debug`, which looks at the environment.
 */
export const leftOut = {
  name: 'left-out',
  setup(setup) {
    const replace = (filter, contents) => setup.onLoad({ filter }, () => ({ contents }));
    replace(
      /[\\/]@actions[\\/]github[\\/]lib[\\/]github\.js$/,
      "import { Context } from './context.js';\nexport const context = new Context();",
    );
    replace(
      /[\\/]@actions[\\/]core[\\/]lib[\\/]oidc-utils\.js$/,
      "export class OidcClient {\n  static async getIDToken() {\n    throw new Error('not part of this bundle');\n  }\n}",
    );
    replace(/[\\/]node_modules[\\/]debug[\\/]src[\\/]\w+\.js$/, 'module.exports = () => () => undefined;');
  },
};
