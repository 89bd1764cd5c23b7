import { controlKind } from '../form/class-ids';
import { scriptName, type PlacedControl } from '../form/form-controls';
import type { FormSession } from '../form/form-session';
import type { ControlNotification, ControlState } from '../form/form-state';
import { refusing } from './refusing';

/** The Client API's object over one control of a form. */
export const createControl = (session: FormSession, { name, control, section, tab }: PlacedControl) => {
  const state = (): ControlState | undefined => session.state.controls[name];
  const notifications = (): readonly ControlNotification[] => state()?.notifications ?? [];
  const put = (notification: ControlNotification): boolean => {
    session.setControl(name, { notifications: [...notifications().filter(({ id }) => id !== notification.id), notification] });
    return true;
  };

  return {
    getName: (): string => name,
    getControlType: (): string => controlType(session, control),
    getParent: () => (tab && section ? (session.context.ui.tabs.get(scriptName(tab))?.sections.get(scriptName(section)) ?? null) : null),
    getAttribute: () => (control.column ? session.context.getAttribute(control.column) : null),
    getLabel: (): string => state()?.label ?? '',
    setLabel: (label: string): void => session.setControl(name, { label }),
    getVisible: (): boolean => isVisible(session, name, section && scriptName(section), tab && scriptName(tab)),
    setVisible: (visible: boolean): void => session.setControl(name, { visible }),
    getDisabled: (): boolean => (state()?.disabled ?? true) || session.isReadOnly,
    setDisabled: (disabled: boolean): void => session.setControl(name, { disabled }),
    setFocus: (): void => {
      if (tab) session.selectTab(scriptName(tab));
      session.focus(name);
    },
    setNotification: (message: string, uniqueId: string): boolean => put({ id: uniqueId, level: 'ERROR', message, actions: [] }),
    addNotification: ({
      messages,
      notificationLevel = 'ERROR',
      uniqueId,
      actions = [],
    }: Xrm.Controls.AddControlNotificationOptions): boolean =>
      put({
        id: uniqueId,
        level: notificationLevel,
        message: messages.join(' '),
        actions: actions.map((action) => ({ label: action.message ?? '', run: action.actions })),
      }),
    clearNotification: (uniqueId?: string): boolean => {
      const left = uniqueId === undefined ? [] : notifications().filter(({ id }) => id !== uniqueId);
      const found = left.length < notifications().length;
      if (found) session.setControl(name, { notifications: left });
      return found;
    },
    getOptions: (): Xrm.OptionSetValue[] =>
      (optionsOf(session, name, control.column) ?? []).map(({ value, label }) => ({ value, text: label })),
    removeOption: (value: number): void => {
      const options = optionsOf(session, name, control.column);
      if (options) session.setControl(name, { options: options.filter((option) => option.value !== value) });
    },
    clearOptions: (): void => session.setControl(name, { options: [] }),
    addOption: ({ value, text }: Xrm.OptionSetValue, index?: number): void => {
      const options = [...(optionsOf(session, name, control.column) ?? [])];
      options.splice(index ?? options.length, 0, { value, label: text, color: null, state: null });
      session.setControl(name, { options });
    },
    getEntityTypes: (): string[] => session.state.columns[control.column ?? '']?.attribute.targets.map(({ table }) => table) ?? [],
    /** Of a sub-grid or the timeline: asks for its rows anew. */
    refresh: (): void => session.patch({ revision: session.state.revision + 1 }),
    ...refusing('control', [
      'addCustomFilter',
      'addCustomView',
      'addOnKeyPress',
      'addOnLookupTagClick',
      'addOnOutputChange',
      'addPreSearch',
      'fireOnKeyPress',
      'getContentWindow',
      'getDefaultView',
      'getGrid',
      'getObject',
      'getOutputs',
      'getShowTime',
      'getSrc',
      'getViewSelector',
      'hideAutoComplete',
      'openRelatedGrid',
      'refreshRibbon',
      'removeOnKeyPress',
      'removeOnLookupTagClick',
      'removeOnOutputChange',
      'removePreSearch',
      'setDefaultView',
      'setEntityTypes',
      'setShowTime',
      'setSrc',
      'showAutoComplete',
    ]),
  };
};

export type FormControlObject = ReturnType<typeof createControl>;

/** Options that a choice control offers now. */
const optionsOf = (session: FormSession, name: string, column: string | null): ControlState['options'] =>
  session.state.controls[name]?.options ?? session.state.columns[column ?? '']?.attribute.options ?? null;

/** A control is seen only where its section and tab are. */
const isVisible = ({ state }: FormSession, name: string, section: string | null, tab: string | null): boolean =>
  (state.controls[name]?.visible ?? false) &&
  (section === null || (state.sections[section]?.visible ?? false)) &&
  (tab === null || (state.tabs[tab]?.visible ?? false));

const controlType = ({ state }: FormSession, control: PlacedControl['control']): string => {
  const custom = control.uniqueId ? state.form.customControls[control.uniqueId]?.[0] : undefined;
  if (custom) return `customcontrol:${custom.name}`;
  const kind = controlKind(control.classId);
  switch (kind) {
    case 'lookup':
    case 'subgrid':
    case 'webresource':
    case 'iframe':
      return kind;
    case 'timeline':
      return 'timelinewall';
    case 'choice':
    case 'statusReason':
      return 'optionset';
    case 'choices':
      return 'multiselectoptionset';
    default:
      return 'standard';
  }
};
