import type { Condition, View, ViewKind } from '../model/define-view';
import { logicalNameOf, type AnyTable } from '../model/platform-columns';
import { bracedIdOf } from './identity';
import { localizedNames } from './labels';
import { introducedVersion } from './version';
import { element, leaf, type XmlElement } from './xml';

/** The id of a view, by which sub-grids, the app and the checks call it. */
export const viewIdOf = (table: AnyTable, name: string): string => bracedIdOf(`view/${logicalNameOf(table)}/${name}`);

const queryTypes: Readonly<Record<ViewKind, number>> = { public: 0, advanced: 1, associated: 2, 'quick-find': 4, lookup: 64 };

/** A `<savedquery>`. */
export const viewElement = (view: View): XmlElement =>
  element(
    'savedquery',
    {},
    leaf('IsCustomizable', '1'),
    leaf('CanBeDeleted', view.kind === 'public' ? '1' : '0'),
    leaf('isquickfindquery', view.kind === 'quick-find' ? '1' : '0'),
    leaf('isprivate', '0'),
    leaf('isdefault', view.isDefault ? '1' : '0'),
    leaf('savedqueryid', viewIdOf(view.table, view.name)),
    element('layoutxml', {}, layout(view)),
    leaf('querytype', queryTypes[view.kind]),
    element('fetchxml', {}, fetch(view)),
    leaf('IntroducedVersion', introducedVersion),
    localizedNames(view.label),
  );

const primaryIdOf = (table: AnyTable) => `${logicalNameOf(table)}id`;

const layout = (view: View) =>
  element(
    'grid',
    { name: 'resultset', jump: view.table.primaryName.toLowerCase(), select: 1, icon: 1, preview: 1 },
    element(
      'row',
      { name: 'result', id: primaryIdOf(view.table) },
      view.columns.map(({ column, width }) => element('cell', { name: column.toLowerCase(), width })),
    ),
  );

const fetch = (view: View) => {
  const primaryId = primaryIdOf(view.table);
  const columns = view.columns.map(({ column }) => column.toLowerCase()).filter((column) => column !== primaryId);
  return element(
    'fetch',
    { version: '1.0', mapping: 'logical' },
    element(
      'entity',
      { name: logicalNameOf(view.table) },
      [primaryId, ...columns].map((name) => element('attribute', { name })),
      view.orders.map(({ column, descending }) =>
        element('order', { attribute: column.toLowerCase(), descending: String(descending ?? false) }),
      ),
      view.conditions.length === 0 ? null : element('filter', { type: 'and' }, view.conditions.map(condition)),
      view.find.length === 0 ? null : quickFindFilter(view.find),
    ),
  );
};

const condition = ({ column, operator, values = [] }: Condition) => {
  const attribute = column.toLowerCase();
  return operator === 'in'
    ? element(
        'condition',
        { attribute, operator },
        values.map((value) => leaf('value', value)),
      )
    : element('condition', { attribute, operator, value: values[0] });
};

/** `{0}` is where the platform puts what was typed. */
const quickFindFilter = (columns: readonly string[]) =>
  element(
    'filter',
    { type: 'or', isquickfindfields: 1 },
    columns.map((column) => element('condition', { attribute: column.toLowerCase(), operator: 'like', value: '{0}' })),
  );
