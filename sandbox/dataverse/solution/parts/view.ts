import { child, children, textOf, type XmlElement } from '../../../platform/xml';
import type { View } from '../types';
import { flagIn, idOf, numberIn, textsOf, type Skip } from '../values';
import { entitiesOf } from './entity';

export const readViews = (customizations: XmlElement, skip: Skip): readonly View[] =>
  entitiesOf(customizations).flatMap(({ logicalName, element }) =>
    children(child(child(element, 'SavedQueries'), 'savedqueries'), 'savedquery').flatMap((query): readonly View[] => {
      const id = idOf(textOf(query, 'savedqueryid'));
      const fetchXml = inner(query, 'fetchxml');
      const layoutXml = inner(query, 'layoutxml');
      if (!id || !fetchXml || !layoutXml) {
        skip('customizations.xml', `view ${id ?? '?'} of ${logicalName}`);
        return [];
      }
      return [
        {
          id,
          table: logicalName,
          queryType: numberIn(query, 'querytype') ?? 0,
          isDefault: flagIn(query, 'isdefault', false),
          isQuickFind: flagIn(query, 'isquickfindquery', false),
          labels: textsOf(query, 'LocalizedNames'),
          fetchXml,
          layoutXml,
        },
      ];
    }),
  );

/** Query and layout stand inside their wrapper as elements, or, in older exports, as escaped text. */
const inner = (query: XmlElement, name: string): string | undefined => child(query, name)?.children[0]?.source ?? textOf(query, name);
