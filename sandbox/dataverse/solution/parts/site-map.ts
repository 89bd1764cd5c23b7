import { child, children, textOf, type XmlElement } from '../../../platform/xml';
import type { SiteMap } from '../types';
import { textsOf, type Skip } from '../values';

export const readSiteMaps = (customizations: XmlElement, skip: Skip): readonly SiteMap[] =>
  children(child(customizations, 'AppModuleSiteMaps'), 'AppModuleSiteMap').flatMap((element): readonly SiteMap[] => {
    const uniqueName = textOf(element, 'SiteMapUniqueName');
    const siteMap = child(element, 'SiteMap');
    if (!uniqueName || !siteMap) {
      skip('customizations.xml', `site map ${uniqueName ?? '?'}`);
      return [];
    }
    return [{ uniqueName, labels: textsOf(element, 'LocalizedNames'), xml: siteMap.source }];
  });
