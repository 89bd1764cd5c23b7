import { child, children, textOf, type XmlElement } from '../../../platform/xml';
import type { Archive } from '../archive';
import type { WebResource } from '../types';
import { idOf, numberIn, type Skip } from '../values';

/** `language` is the solution's base language, in which display names are written. */
export const readWebResources = (customizations: XmlElement, archive: Archive, language: number, skip: Skip): readonly WebResource[] =>
  children(child(customizations, 'WebResources'), 'WebResource').flatMap((element): readonly WebResource[] => {
    const id = idOf(textOf(element, 'WebResourceId'));
    const name = textOf(element, 'Name');
    const type = numberIn(element, 'WebResourceType');
    const content = archive.get(textOf(element, 'FileName')?.replace(/^\//, '') ?? '');
    if (!id || !name || type === undefined || !content) {
      skip('customizations.xml', `web resource ${name ?? '?'}${content ? '' : ' (its file is missing)'}`);
      return [];
    }
    return [{ id, name, type, labels: { [language]: textOf(element, 'DisplayName') ?? name }, content }];
  });
