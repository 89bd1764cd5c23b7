export type Value = string | number | boolean | Date | null | readonly { readonly id: string; readonly name: string }[];
type Shown = { readonly text: string; readonly level: string };

/** A form that shows these columns, as the client API offers it. */
export const formOf = (
  id: string,
  columns: Readonly<Record<string, Value>> = {},
  name = 'Contoso',
  texts: Readonly<Record<string, string>> = {},
) => {
  const values: Record<string, Value> = { ...columns };
  const notifications = new Map<string, Shown>();
  const locked = new Map<string, boolean>();
  const hidden = new Map<string, boolean>();
  const beside = new Map<string, string>();
  const tabs = new Map<string, boolean>();
  const sections = new Map<string, boolean>();
  const required = new Set<string>();
  const changed = new Map<string, (() => void)[]>();
  const loaded: (() => void)[] = [];
  const state = { isDirty: false, savesWith: null as unknown, formType: 2 };
  const refresh = jest.fn(() => Promise.resolve());
  const refreshRibbon = jest.fn();
  const setFocus = jest.fn();
  const save = jest.fn(async () => {
    await Promise.resolve();
    if (state.savesWith !== null) throw state.savesWith;
    state.isDirty = false;
  });
  const form = {
    data: {
      entity: { getId: () => id, getPrimaryAttributeValue: () => name },
      addOnLoad: (handler: () => void) => void loaded.push(handler),
      getIsDirty: () => state.isDirty,
      refresh,
      save,
    },
    ui: {
      getFormType: () => state.formType,
      refreshRibbon,
      tabs: {
        get: (tab: string) => ({
          setFocus,
          setVisible: (isShown: boolean) => tabs.set(tab, isShown),
          sections: { get: (section: string) => ({ setVisible: (isShown: boolean) => sections.set(section, isShown) }) },
          addTabStateChange: () => undefined,
        }),
      },
      setFormNotification: (text: string, level: string, key: string) => notifications.set(key, { text, level }),
      clearFormNotification: (key: string) => notifications.delete(key),
    },
    getAttribute: (column: string) =>
      column in values
        ? {
            getValue: () => values[column],
            getText: () => texts[column] ?? '',
            controls: {
              forEach: (visit: (control: unknown) => void) =>
                visit({
                  getName: () => column,
                  setDisabled: (isLocked: boolean) => locked.set(column, isLocked),
                  setVisible: (isShown: boolean) => hidden.set(column, !isShown),
                  setNotification: (text: string) => beside.set(column, text),
                  addNotification: ({ messages }: { messages: string[] }) => beside.set(column, messages.join(' ')),
                  clearNotification: () => beside.delete(column),
                }),
            },
            setRequiredLevel: (level: string) => void (level === 'required' ? required.add(column) : required.delete(column)),
            setValue: (value: Value) => void (values[column] = value),
            addOnChange: (handler: () => void) => void changed.set(column, [...(changed.get(column) ?? []), handler]),
          }
        : null,
  } as unknown as Xrm.FormContext;
  const context = { getFormContext: () => form } as unknown as Xrm.Events.EventContext;
  return {
    form,
    context,
    refresh,
    refreshRibbon,
    save,
    setFocus,
    notifications,
    locked,
    /** Columns that the form does not show. */
    hidden,
    /** What stands beside a column. */
    beside,
    /** Tabs that were shown or hidden. */
    tabs,
    /** Sections that were shown or hidden. */
    sections,
    /** Columns that must be filled before the row is saved. */
    required,
    state,
    value: (column: string) => values[column],
    /** A person types something. */
    type: (column: string, value: Value) => {
      values[column] = value;
      for (const handler of changed.get(column) ?? []) handler();
    },
    /** The row was read anew, with other values. */
    reload: (changes: Readonly<Record<string, Value>>) => {
      Object.assign(values, changes);
      for (const handler of loaded) handler();
    },
    texts: () => [...notifications.values()].map(({ text }) => text),
  };
};
