import { child, children, textOf, type XmlElement } from '../../../platform/xml';
import { textOfPart, type Archive } from '../archive';
import type { CustomControl } from '../types';
import type { Skip } from '../values';

export const readCustomControls = (customizations: XmlElement, archive: Archive, skip: Skip): readonly CustomControl[] =>
  children(child(customizations, 'CustomControls'), 'CustomControl').flatMap((element): readonly CustomControl[] => {
    const name = textOf(element, 'Name');
    const manifestPath = textOf(element, 'FileName')?.replace(/^\//, '') ?? '';
    const manifest = archive.get(manifestPath);
    if (!name || !manifest) {
      skip('customizations.xml', `control ${name ?? '?'}${manifest ? '' : ' (its manifest is missing)'}`);
      return [];
    }
    const folder = manifestPath.slice(0, manifestPath.lastIndexOf('/') + 1);
    return [{ name, manifestXml: textOfPart(manifest), files: filesBelow(archive, folder, manifestPath) }];
  });

const filesBelow = (archive: Archive, folder: string, except: string): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(
    [...archive].filter(([path]) => path.startsWith(folder) && path !== except).map(([path, bytes]) => [path.slice(folder.length), bytes]),
  );
