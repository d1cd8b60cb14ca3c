import type { MappingOf } from '../history/mapping.ts';
import { matchesPath } from './glob.ts';
import type { Settings } from './settings.ts';

/** What names in files mean, as a part of the ports of reading: empty if nothing is configured. The first glob that matches counts. */
export function mappingIn({ columns }: Pick<Settings, 'columns'>): { readonly mappingOf?: MappingOf } {
  if (columns.length === 0) return {};
  return { mappingOf: (path) => columns.find(({ files }) => matches(files, path))?.mapping };
}

/** A path begins below the folder that was named: of a glob with more folders the last ones count. */
function matches(files: string, path: string): boolean {
  const last = files.split('/').slice(-path.split('/').length).join('/');
  return matchesPath(files, path) || matchesPath(last, path);
}
