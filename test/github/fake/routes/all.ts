import { patternOf, Refusal, type Route } from '../route.ts';
import { fill, operationOf } from '../schema.ts';
import { userView } from '../view.ts';
import { actionsRoutes } from './actions.ts';
import { checkRoutes } from './checks.ts';
import { commentRoutes } from './comments.ts';
import { contentsRoutes } from './contents.ts';
import { gitDataRoutes } from './git-data.ts';
import { gitRefRoutes } from './git-refs.ts';
import { pullRoutes } from './pulls.ts';
import { repositoryRoutes } from './repository.ts';

const general: readonly Route[] = [
  {
    method: 'GET',
    path: '/user',
    purpose: 'identity',
    handle: ({ token }) => {
      if (token.kind === 'installation') throw new Refusal(403, 'Resource not accessible by integration');
      return { status: 200, body: { ...fill('public-user', {}), ...userView(token.actor) } };
    },
  },
  {
    method: 'GET',
    path: '/rate_limit',
    purpose: 'identity',
    handle: ({ token }) => {
      const core = { limit: token.limit, remaining: token.remaining, reset: 0, used: token.limit - token.remaining };
      return { status: 200, body: { resources: { core, search: core }, rate: core } };
    },
  },
];

/** Every route, with its pattern and its description. Longer paths come first, so that a parameter takes no more than it should. */
export const ROUTES = [
  ...general,
  ...repositoryRoutes,
  ...pullRoutes,
  ...actionsRoutes,
  ...commentRoutes,
  ...gitDataRoutes,
  ...gitRefRoutes,
  ...contentsRoutes,
  ...checkRoutes,
]
  .map((route) => ({ route, pattern: patternOf(route.path), operation: operationOf(route.method, route.path) }))
  .sort((a, b) => b.route.path.split('/').length - a.route.path.split('/').length);

export type Matched = (typeof ROUTES)[number];
