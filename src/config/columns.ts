import type { MappingOf } from '../history/mapping.ts';
import { matchesPath } from './glob.ts';
import type { Settings } from './settings.ts';

/** What reading is told of names in files, as a part of its ports: nothing where nothing is said. The first glob that matches counts. */
export function mappingIn({ columns }: Pick<Settings, 'columns'>): { readonly mappingOf?: MappingOf } {
  if (columns.length === 0) return {};
  return { mappingOf: (path) => columns.find(({ files }) => matchesPath(files, path))?.mapping };
}
