import { placedControls } from '../form/form-controls';
import type { FormSession } from '../form/form-session';
import { createAttribute, type FormAttribute } from './attribute';
import { createControl, type FormControlObject } from './control';
import { createFormData } from './form-data';
import { createFormUi } from './form-ui';
import { itemCollection } from './item-collection';

/** What scripts get of a form. Attributes are those that the form shows, as on the platform. */
export type FormContext = {
  readonly data: ReturnType<typeof createFormData>;
  readonly ui: ReturnType<typeof createFormUi>;
  getAttribute(name: string | number): FormAttribute | null;
  getAttribute(which?: Xrm.Collection.MatchingDelegate<FormAttribute>): FormAttribute[];
  getControl(name: string | number): FormControlObject | null;
  getControl(which?: Xrm.Collection.MatchingDelegate<FormControlObject>): FormControlObject[];
};

export const createFormContext = (session: FormSession): FormContext => {
  const attributes = itemCollection(
    () => shownColumns(session).map((column) => createAttribute(session, column)),
    (attribute) => attribute.getName(),
  );
  const controls = itemCollection(
    () => placedControls(session.state.form).map((placed) => createControl(session, placed)),
    (control) => control.getName(),
  );
  return {
    data: createFormData(session, attributes),
    ui: createFormUi(session, controls),
    getAttribute: attributes.get as FormContext['getAttribute'],
    getControl: controls.get as FormContext['getControl'],
  };
};

const shownColumns = ({ state }: FormSession) => {
  const shown = new Set(placedControls(state.form).map(({ control }) => control.column));
  return Object.values(state.columns).filter(({ attribute }) => shown.has(attribute.logicalName));
};
