import { placedControls, scriptName, sectionsOf } from '../form/form-controls';
import type { FormSection, FormTab } from '../form/form-definition';
import type { FormSession } from '../form/form-session';
import { createControl } from './control';
import { itemCollection } from './item-collection';

/** The Client API's object over a tab. Only the open tab is expanded. */
export const createTab = (session: FormSession, tab: FormTab) => {
  const name = scriptName(tab);
  return {
    getName: (): string => name,
    getLabel: (): string => session.state.tabs[name]?.label ?? '',
    setLabel: (label: string): void => session.setTab(name, { label }),
    getVisible: (): boolean => session.state.tabs[name]?.visible ?? false,
    setVisible: (visible: boolean): void => session.setTab(name, { visible }),
    getDisplayState: (): Xrm.DisplayState => (session.state.activeTab === name ? 'expanded' : 'collapsed'),
    setDisplayState: (state: Xrm.DisplayState): void => {
      if (state === 'expanded') session.selectTab(name);
    },
    setFocus: (): void => session.selectTab(name),
    getParent: () => session.context.ui,
    addTabStateChange: (handler: Xrm.Events.ContextSensitiveHandler): void => session.events.add('tab', name, handler),
    removeTabStateChange: (handler: Xrm.Events.ContextSensitiveHandler): void => session.events.remove('tab', name, handler),
    sections: itemCollection(
      () => sectionsOf(tab).map((section) => createSection(session, section, tab)),
      (section) => section.getName(),
    ),
  };
};

const createSection = (session: FormSession, section: FormSection, tab: FormTab) => {
  const name = scriptName(section);
  return {
    getName: (): string => name,
    getLabel: (): string => session.state.sections[name]?.label ?? '',
    setLabel: (label: string): void => session.setSection(name, { label }),
    getVisible: (): boolean => session.state.sections[name]?.visible ?? false,
    setVisible: (visible: boolean): void => session.setSection(name, { visible }),
    getParent: () => session.context.ui.tabs.get(scriptName(tab)),
    controls: itemCollection(
      () =>
        placedControls(session.state.form)
          .filter((placed) => placed.section === section)
          .map((placed) => createControl(session, placed)),
      (control) => control.getName(),
    ),
  };
};
