import type { CurrentUser } from '../../contract/user';
import type { AttributeDefinition, TableDefinition } from '../../contract/table';
import type { Row } from '../web-api';
import type { ColumnValue } from './column-value';
import { readColumn } from './read-row';
import { placedControls, scriptName, sectionsOf } from './form-controls';
import type { FormDefinition } from './form-definition';
import type { ColumnState, ControlState, ElementState, FormState } from './form-state';

/** A form over a row that was read. */
export const stateOfRow = (table: TableDefinition, form: FormDefinition, row: Row): FormState => ({
  ...emptyState(table, form),
  id: String(row[table.primaryId]).toLowerCase(),
  ...readValues(table, row),
});

/** What of the state a freshly read row replaces. */
export const readValues = (table: TableDefinition, row: Row): Pick<FormState, 'row' | 'etag' | 'saved' | 'values'> => {
  const values = Object.fromEntries(
    Object.values(table.attributes).map((attribute) => [attribute.logicalName, readColumn(row, attribute)]),
  );
  const etag = row['@odata.etag'];
  return { row, etag: typeof etag === 'string' ? etag : null, saved: values, values };
};

/** A form over a row that is still to be made; `given` are the values that the caller asked for. */
export const stateOfNewRow = (
  table: TableDefinition,
  form: FormDefinition,
  user: CurrentUser,
  given: Readonly<Record<string, ColumnValue>>,
): FormState => {
  const attributes = Object.values(table.attributes);
  const defaults = Object.fromEntries(attributes.map((attribute) => [attribute.logicalName, defaultOf(attribute, user)]));
  const values = { ...defaults, ...given };
  // Nobody typed these yet, so leaving the form loses nothing.
  return { ...emptyState(table, form), saved: values, values };
};

/** What the server would fill in too, shown before it does. */
const defaultOf = (attribute: AttributeDefinition, user: CurrentUser): ColumnValue => {
  if (attribute.type === 'owner') return [{ id: user.userId, name: user.name, entityType: 'systemuser' }];
  if (attribute.logicalName === 'transactioncurrencyid') return ownCurrency(user);
  if (attribute.type === 'boolean') return attribute.defaultValue === 1;
  if (attribute.type === 'state') return 0;
  if (attribute.type === 'status') return attribute.defaultValue ?? attribute.options.find((option) => option.state === 0)?.value ?? null;
  return attribute.defaultValue !== null && attribute.defaultValue >= 0 ? attribute.defaultValue : null;
};

const ownCurrency = ({ currencies }: CurrentUser): ColumnValue => {
  const own = currencies.find(({ isDefault }) => isDefault);
  return own ? [{ id: own.id, name: own.name, entityType: 'transactioncurrency' }] : null;
};

const emptyState = (table: TableDefinition, form: FormDefinition): FormState => {
  const sections = form.tabs.flatMap(sectionsOf);
  return {
    table,
    form,
    id: null,
    etag: null,
    row: {},
    saved: {},
    values: {},
    columns: Object.fromEntries(Object.values(table.attributes).map((attribute) => [attribute.logicalName, columnState(attribute)])),
    tabs: Object.fromEntries(form.tabs.map((tab): [string, ElementState] => [scriptName(tab), { visible: tab.visible, label: tab.label }])),
    sections: Object.fromEntries(
      sections.map((section): [string, ElementState] => [scriptName(section), { visible: section.visible, label: section.label }]),
    ),
    controls: controlStates(table, form),
    activeTab: scriptName(form.tabs.find((tab) => tab.visible) ?? { id: '', name: '' }),
    notifications: [],
    attempted: false,
    focus: null,
    ribbon: 0,
    busy: null,
    revision: 0,
  };
};

const columnState = (attribute: AttributeDefinition): ColumnState => ({
  attribute,
  // What the system fills in itself is not asked of a person.
  required: attribute.required === 'systemrequired' ? 'none' : attribute.required,
  submit: 'dirty',
  fault: null,
});

const controlStates = (table: TableDefinition, form: FormDefinition): Record<string, ControlState> =>
  Object.fromEntries(
    placedControls(form).map(({ name, control, cell }): [string, ControlState] => [
      name,
      {
        visible: cell.visible,
        label: cell.label || (control.column ? (table.attributes[control.column]?.label ?? '') : ''),
        disabled: control.disabled,
        notifications: [],
        options: null,
      },
    ]),
  );
