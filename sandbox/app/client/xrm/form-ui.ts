import type { FormSession } from '../form/form-session';
import type { FormControlObject } from './control';
import { itemCollection } from './item-collection';
import { refusing } from './refusing';
import { createTab } from './tab';

/** `formContext.ui`. */
export const createFormUi = (session: FormSession, controls: Xrm.Collection.ItemCollection<FormControlObject>) => ({
  controls,
  tabs: itemCollection(
    () => session.state.form.tabs.map((tab) => createTab(session, tab)),
    (tab) => tab.getName(),
  ),
  addOnLoad: (handler: Xrm.Events.LoadEventHandler | Xrm.Events.LoadEventHandlerAsync): void => session.events.add('load', null, handler),
  removeOnLoad: (handler: Xrm.Events.LoadEventHandler | Xrm.Events.LoadEventHandlerAsync): void =>
    session.events.remove('load', null, handler),
  setFormNotification: (message: string, level: Xrm.FormNotificationLevel, uniqueId: string): boolean => {
    session.notify({ id: uniqueId, level, message });
    return true;
  },
  clearFormNotification: (uniqueId: string): boolean => session.clearNotification(uniqueId),
  close: (): void => session.place.close(),
  /** 1 create, 2 update, 3 read only, 4 disabled (an inactive row). */
  getFormType: (): number => {
    if (session.state.id === null) return 1;
    if (session.state.saved['statecode'] === 1) return 4;
    return session.isReadOnly ? 3 : 2;
  },
  getViewPortHeight: (): number => window.innerHeight,
  getViewPortWidth: (): number => window.innerWidth,
  refreshRibbon: (): void => session.patch({ ribbon: session.state.ribbon + 1 }),
  formSelector: {
    getCurrentItem: () => ({
      getId: () => session.state.form.id,
      getLabel: () => session.state.form.label,
      ...refusing('formItem', ['getVisible', 'navigate', 'setVisible']),
    }),
    ...refusing('formContext.ui.formSelector', ['items']),
  },
  quickForms: itemCollection<never>(
    () => [],
    () => '',
  ),
  navigation: {
    items: itemCollection<never>(
      () => [],
      () => '',
    ),
  },
  process: refusing('formContext.ui.process', ['getDisplayState', 'getVisible', 'reflow', 'setDisplayState', 'setVisible']),
  headerSection: refusing('formContext.ui.headerSection', [
    'getBodyVisible',
    'getCommandBarVisible',
    'getTabNavigatorVisible',
    'setBodyVisible',
    'setCommandBarVisible',
    'setTabNavigatorVisible',
  ]),
  footerSection: refusing('formContext.ui.footerSection', ['getVisible', 'setVisible']),
  ...refusing('formContext.ui', ['addLoaded', 'removeLoaded', 'setFormEntityName']),
});
