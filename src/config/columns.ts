import type { MappingOf } from '../history/mapping.ts';
import { matchesPath } from './glob.ts';
import type { Settings } from './settings.ts';

/** What names in files mean, as a part of the ports of reading: empty if nothing is configured. The first glob that matches counts. */
export function mappingIn({ columns }: Pick<Settings, 'columns'>): { readonly mappingOf?: MappingOf } {
  if (columns.length === 0) return {};
  return { mappingOf: (path) => columns.find(({ files }) => matchesPath(files, path))?.mapping };
}
