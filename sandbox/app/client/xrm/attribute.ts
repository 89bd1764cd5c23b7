import type { ColumnValue } from '../form/column-value';
import { dirtyColumns, isMissing } from '../form/form-faults';
import type { FormSession } from '../form/form-session';
import type { ColumnState } from '../form/form-state';
import { createControl } from './control';
import { placedControls } from '../form/form-controls';
import { itemCollection } from './item-collection';

type AttributeType = Xrm.Attributes.AttributeType;

/** The Client API's object over one column of a form. */
export const createAttribute = (session: FormSession, column: ColumnState) => {
  const { attribute } = column;
  const name = attribute.logicalName;
  const state = (): ColumnState => session.state.columns[name] ?? column;
  const options = (): Xrm.OptionSetValue[] => attribute.options.map(({ value, label }) => ({ value, text: label }));
  const optionOf = (key: number | string): Xrm.OptionSetValue | null =>
    options().find((option) => option.value === key || option.text === key) ?? null;

  return {
    addOnChange: (handler: Xrm.Events.Attribute.ChangeEventHandler): void => session.events.add('change', name, handler),
    removeOnChange: (handler: Xrm.Events.Attribute.ChangeEventHandler): void => session.events.remove('change', name, handler),
    fireOnChange: (): void => session.fireChange(name),
    getAttributeType: (): AttributeType => attributeTypes[attribute.type],
    getFormat: (): string | null => attribute.format,
    getIsDirty: (): boolean => dirtyColumns(session.state).includes(name),
    getName: (): string => name,
    getParent: () => session.context.data.entity,
    getRequiredLevel: () => state().required,
    setRequiredLevel: (required: Xrm.Attributes.RequirementLevel): void => session.setColumn(name, { required }),
    getSubmitMode: () => state().submit,
    setSubmitMode: (submit: Xrm.SubmitMode): void => session.setColumn(name, { submit }),
    getUserPrivilege: (): Xrm.Privilege => ({ canRead: true, canUpdate: attribute.validForUpdate, canCreate: attribute.validForCreate }),
    getValue: (): ColumnValue => session.value(name),
    setValue: (value: ColumnValue): void => session.setValue(name, value),
    setIsValid: (isValid: boolean, message = ''): void => session.setColumn(name, { fault: isValid ? null : message }),
    isValid: (): boolean => state().fault === null && !(state().required === 'required' && isMissing(session.state, name)),
    getMax: () => attribute.max,
    getMin: () => attribute.min,
    getMaxLength: () => attribute.maxLength,
    getPrecision: () => attribute.accuracy,
    getInitialValue: () => session.state.saved[name] ?? null,
    getOptions: options,
    getOption: optionOf,
    getSelectedOption: () => {
      const value = session.value(name);
      return typeof value === 'number' ? optionOf(value) : null;
    },
    getText: (): string => {
      const value = session.value(name);
      return typeof value === 'number' ? (optionOf(value)?.text ?? '') : '';
    },
    getIsPartyList: (): boolean => false,
    controls: itemCollection(
      () =>
        placedControls(session.state.form)
          .filter(({ control }) => control.column === name)
          .map((placed) => createControl(session, placed)),
      (control) => control.getName(),
    ),
  };
};

export type FormAttribute = ReturnType<typeof createAttribute>;

const attributeTypes: Readonly<Record<ColumnState['attribute']['type'], AttributeType>> = {
  string: 'string',
  memo: 'memo',
  integer: 'integer',
  bigint: 'integer',
  decimal: 'decimal',
  double: 'double',
  money: 'money',
  boolean: 'boolean',
  datetime: 'datetime',
  picklist: 'optionset',
  multiselectpicklist: 'multiselectoptionset',
  state: 'optionset',
  status: 'optionset',
  lookup: 'lookup',
  customer: 'lookup',
  owner: 'lookup',
  uniqueidentifier: 'string',
  entityname: 'string',
};
