import { child, children, textOf, type XmlElement } from '../../../platform/xml';
import type { App } from '../types';
import { idOf, textsOf, type Skip } from '../values';

/** Component types of an app: 1 is a table, 62 the site map. Views and forms are not restricted here. */
const table = '1';
const siteMap = '62';

export const readApps = (customizations: XmlElement, skip: Skip): readonly App[] =>
  children(child(customizations, 'AppModules'), 'AppModule').flatMap((element): readonly App[] => {
    const uniqueName = textOf(element, 'UniqueName');
    if (!uniqueName) {
      skip('customizations.xml', 'an app without a unique name');
      return [];
    }
    return [
      {
        uniqueName,
        labels: textsOf(element, 'LocalizedNames'),
        tables: componentsOf(element, table).map((name) => name.toLowerCase()),
        siteMap: componentsOf(element, siteMap)[0] ?? null,
        roleIds: children(child(element, 'AppModuleRoleMaps'), 'Role').flatMap(({ attributes }) => idOf(attributes['id']) ?? []),
      },
    ];
  });

const componentsOf = (app: XmlElement, type: string): readonly string[] =>
  children(child(app, 'AppModuleComponents'), 'AppModuleComponent').flatMap(({ attributes }) =>
    attributes['type'] === type ? (attributes['schemaName'] ?? []) : [],
  );
