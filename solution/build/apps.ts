import type { Solution } from '../model/define-solution';
import { logicalNameOf } from '../model/platform-columns';
import { formIdOf } from './forms';
import { descriptions, localizedNames } from './labels';
import { roleIdOf } from './roles';
import { introducedVersion } from './version';
import { viewIdOf } from './views';
import { element, leaf, type XmlElement } from './xml';

const defaultIcon = '953b9fac-1e5e-e611-80d6-00155ded156f';
const systemAdministrator = '{627090ff-40a3-4053-8790-584edc5be201}';
const systemCustomizer = '{119f245c-3cc8-4b62-b31c-d1a046ced15d}';

/** An `<AppModule>`: the tables, views and forms of the app and the roles that may open it. */
export const appElement = ({ app, forms, views }: Solution): XmlElement => {
  const tables = new Set(app.tables.map(logicalNameOf));
  const component = (type: number, key: { readonly schemaName: string } | { readonly id: string }) =>
    element('AppModuleComponent', { type, ...key });
  return element(
    'AppModule',
    {},
    leaf('UniqueName', app.uniqueName),
    leaf('IntroducedVersion', introducedVersion),
    leaf('WebResourceId', defaultIcon),
    leaf('OptimizedFor'),
    leaf('statecode', '0'),
    leaf('statuscode', '1'),
    leaf('FormFactor', '1'),
    leaf('ClientType', '4'),
    leaf('NavigationType', '0'),
    element(
      'AppModuleComponents',
      {},
      [...tables].map((schemaName) => component(1, { schemaName })),
      views
        .filter((view) => view.kind === 'public' && tables.has(logicalNameOf(view.table)))
        .map((view) => component(26, { id: viewIdOf(view.table, view.name) })),
      forms.filter((form) => tables.has(logicalNameOf(form.table))).map((form) => component(60, { id: formIdOf(form) })),
      component(62, { schemaName: app.uniqueName }),
    ),
    element(
      'AppModuleRoleMaps',
      {},
      [...app.roles.map(roleIdOf), systemAdministrator, systemCustomizer].map((id) => element('Role', { id })),
    ),
    localizedNames(app.label),
    descriptions(app.description),
  );
};
