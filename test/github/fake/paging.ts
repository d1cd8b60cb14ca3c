import type { Context, Reply } from './route.ts';

/** One page of a list as GitHub gives it: 30 items unless asked, at most 100, and a Link header to the others. */
export function page<T>(context: Context, items: readonly T[], body: (slice: readonly T[], total: number) => unknown): Reply {
  const size = Math.min(positive(context.query.get('per_page'), 30), 100);
  const number = positive(context.query.get('page'), 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const links: string[] = [];
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(context.query);
    query.set('page', String(to));
    links.push(`<${context.url(`${currentPath(context)}?${query}`)}>; rel="${rel}"`);
  };
  if (number > 1) link(number - 1, 'prev');
  if (number < last) link(number + 1, 'next');
  if (number < last) link(last, 'last');
  if (number > 1) link(1, 'first');
  return {
    status: 200,
    body: body(items.slice((number - 1) * size, number * size), items.length),
    ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
  };
}

function positive(text: string | null, otherwise: number): number {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}

function currentPath(context: Context): string {
  return context.params['$path'] ?? '/';
}
