import type { Definitions } from '../../dataverse/definitions/definitions';
import { child, children, parseXml, type XmlElement } from '../../platform/xml';
import type { SiteMapArea, SiteMapGroup, SiteMapSubArea } from '../contract/app';
import type { CurrentUser } from '../contract/user';
import { webResourceAddress, webResourceName } from './address';
import { labelIn } from './label';
import { holds, mayRead } from './privileges';

/** What the person may see of `<SiteMap>`: empty groups and areas are left out, as are entries whose target is not here. */
export const siteMapAreas = (xml: string, definitions: Definitions, user: CurrentUser): readonly SiteMapArea[] => {
  const subAreas = (group: XmlElement): readonly SiteMapSubArea[] =>
    children(group, 'SubArea').flatMap((element) => subArea(element, definitions, user) ?? []);
  const groups = (area: XmlElement): readonly SiteMapGroup[] =>
    children(area, 'Group')
      .map((group) => ({ id: idOf(group), title: titleOf(group, user.languageId), subAreas: subAreas(group) }))
      .filter((group) => group.subAreas.length > 0);
  return children(parseXml(xml), 'Area')
    .map((area) => ({ id: idOf(area), title: titleOf(area, user.languageId), groups: groups(area) }))
    .filter((area) => area.groups.length > 0);
};

const subArea = (element: XmlElement, definitions: Definitions, user: CurrentUser): SiteMapSubArea | null => {
  const entry = { id: idOf(element), icon: iconOf(element) };
  const title = titleOf(element, user.languageId);
  const resource = webResourceName(element.attributes['Url']);
  if (resource) return { ...entry, title: title || resource, target: { kind: 'webresource', name: resource } };
  const table = definitions.tables.get(element.attributes['Entity']?.toLowerCase() ?? '');
  if (!table || !mayRead(table, user) || !holdsDemandedPrivileges(element, definitions, user)) return null;
  const label = title || labelIn(user.languageId, table.pluralLabels) || table.schemaName;
  return { ...entry, title: label, target: { kind: 'table', table: table.logicalName, viewId: null } };
};

/** `<Privilege Entity="csp_provider" Privilege="Write"/>`: an entry is for those who hold every privilege that it names. */
const holdsDemandedPrivileges = (element: XmlElement, definitions: Definitions, user: CurrentUser): boolean =>
  children(element, 'Privilege').every(({ attributes }) => {
    const table = definitions.tables.get(attributes['Entity']?.toLowerCase() ?? '');
    const kinds = (attributes['Privilege'] ?? '').split(',').map((kind) => kind.trim());
    return table !== undefined && kinds.every((kind) => holds(`prv${kind}${table.schemaName}`, user));
  });

const idOf = (element: XmlElement): string => element.attributes['Id'] ?? '';

const titleOf = (element: XmlElement, languageId: number): string =>
  labelIn(
    languageId,
    Object.fromEntries(
      children(child(element, 'Titles'), 'Title').map(({ attributes }) => [Number(attributes['LCID']), attributes['Title'] ?? '']),
    ),
  );

const iconOf = (element: XmlElement): string | null => webResourceAddress(element.attributes['VectorIcon'] ?? element.attributes['Icon']);
