import type { Definitions } from '../../dataverse/definitions/definitions';
import type { App } from '../../dataverse/solution/types';
import type { AppDefinition } from '../contract/app';
import type { CurrentUser } from '../contract/user';
import { labelIn } from './label';
import { siteMapAreas } from './site-map';
import { tableSummary } from './table-summary';

/** Apps that the person may open: an app that names roles wants one of them; System Administrators may open all. */
const appsFor = (definitions: Definitions, user: CurrentUser): readonly App[] => {
  const held = new Set(user.roles.map((role) => role.id.toLowerCase()));
  const administrator = user.roles.some((role) => role.name === 'System Administrator');
  return definitions.apps.filter(
    (app) => administrator || app.roleIds.length === 0 || app.roleIds.some((id) => held.has(id.toLowerCase())),
  );
};

/** The app by its unique name, or the first one the person may open; null where there is none. */
export const appDefinition = (definitions: Definitions, user: CurrentUser, uniqueName: string | null): AppDefinition | null => {
  const apps = appsFor(definitions, user);
  const app = apps.find((each) => each.uniqueName === uniqueName) ?? apps[0];
  if (!app) return null;
  const siteMap = definitions.siteMaps.find((each) => each.uniqueName === app.siteMap);
  return {
    uniqueName: app.uniqueName,
    title: labelIn(user.languageId, app.labels) || app.uniqueName,
    areas: siteMap ? siteMapAreas(siteMap.xml, definitions, user) : [],
    tables: [...definitions.tables.values()].map((table) => tableSummary(table, user.languageId)),
    user,
  };
};
