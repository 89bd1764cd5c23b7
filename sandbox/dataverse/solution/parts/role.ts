import { child, children, type XmlElement } from '../../../platform/xml';
import type { Role } from '../types';
import { idOf, type Skip } from '../values';

const depths = ['Basic', 'Local', 'Deep', 'Global'] as const;

export const readRoles = (customizations: XmlElement, skip: Skip): readonly Role[] =>
  children(child(customizations, 'Roles'), 'Role').flatMap((element): readonly Role[] => {
    const id = idOf(element.attributes['id']);
    const name = element.attributes['name'];
    if (!id || !name) {
      skip('customizations.xml', `role ${name ?? '?'}`);
      return [];
    }
    return [{ id, name, privileges: children(child(element, 'RolePrivileges'), 'RolePrivilege').flatMap(readPrivilege) }];
  });

const readPrivilege = ({ attributes }: XmlElement): Role['privileges'] => {
  const name = attributes['name'];
  const depth = depths.find((known) => known === attributes['level']);
  return name && depth ? [{ name, depth }] : [];
};
