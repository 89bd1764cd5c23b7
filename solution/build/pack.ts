import { strToU8, zipSync, type Zippable } from 'fflate';
import type { SolutionParts } from './parts';
import { renderDocument } from './xml';

/** All entries bear this local time: the zip must depend on its content only, and its format knows no day before 1980. */
const modified = new Date(1980, 0, 2);

/** The zip: `[Content_Types].xml` first, everything else by name. The same parts make the same bytes. */
export const pack = (parts: SolutionParts): Uint8Array => {
  const files = new Map<string, Uint8Array>([
    ['customizations.xml', strToU8(renderDocument(parts.customizations))],
    ['solution.xml', strToU8(renderDocument(parts.manifest))],
    ...[...parts.definitions].map(([path, root]) => [path, strToU8(renderDocument(root))] as const),
    ...parts.artifacts,
  ]);
  const names = [...files.keys()].sort();
  const zippable: Zippable = { '[Content_Types].xml': strToU8(renderDocument(parts.contentTypes)) };
  for (const name of names) zippable[name] = files.get(name) ?? new Uint8Array();
  return zipSync(zippable, { level: 9, mtime: modified });
};
