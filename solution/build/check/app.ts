import { elements, findAll, firstElement, textOf } from '../xml';
import type { Check } from './check';
import { writtenTables } from './tables';

const systemRoles = ['{627090ff-40a3-4053-8790-584edc5be201}', '{119f245c-3cc8-4b62-b31c-d1a046ced15d}'];

/** The app speaks only of tables, forms, views, roles and a site map that exist, and its navigation only of tables in the app. */
export const app: Check = (parts) => {
  const { customizations } = parts;
  const known = new Set([
    ...writtenTables(parts).map(({ name }) => `1 ${name}`),
    ...findAll(customizations, 'savedqueryid').map((id) => `26 ${textOf(id)}`),
    ...findAll(customizations, 'formid').map((id) => `60 ${textOf(id)}`),
    ...findAll(customizations, 'SiteMapUniqueName').map((name) => `62 ${textOf(name)}`),
  ]);
  const roles = new Set([
    ...systemRoles,
    ...elements(firstElement(customizations, 'Roles') ?? customizations, 'Role').map(({ attributes }) => attributes['id']),
  ]);
  const components = findAll(customizations, 'AppModuleComponent').map(
    ({ attributes }) => `${attributes['type']} ${attributes['schemaName'] ?? attributes['id']}`,
  );
  return [
    ...components.filter((one) => !known.has(one)).map((one) => `The app has the component ${one}, which the solution does not have.`),
    ...findAll(customizations, 'AppModuleRoleMaps')
      .flatMap((map) => elements(map, 'Role'))
      .filter(({ attributes }) => !roles.has(attributes['id']))
      .map(({ attributes }) => `The app is open to the role ${attributes['id']}, which the solution does not have.`),
    ...findAll(customizations, 'SubArea')
      .filter(({ attributes }) => !components.includes(`1 ${attributes['Entity']}`))
      .map(({ attributes }) => `The site map leads to ${attributes['Entity']}, which is not in the app.`),
  ];
};
