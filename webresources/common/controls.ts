/** The controls of a column in the form's body; what stands in the header is read-only anyway, and must stay so. */
const controlsOf = (form: Xrm.FormContext, column: string): readonly Xrm.Controls.StandardControl[] => {
  const found: Xrm.Controls.StandardControl[] = [];
  form.getAttribute<Xrm.Attributes.Attribute>(column)?.controls.forEach((control: Xrm.Controls.Control) => {
    if (isStandard(control) && !control.getName().startsWith('header_')) found.push(control);
  });
  return found;
};

const isStandard = (control: Xrm.Controls.Control): control is Xrm.Controls.StandardControl => 'setDisabled' in control;

/** Locks or unlocks a column in the form's body. */
export const lock = (form: Xrm.FormContext, column: string, isLocked: boolean): void => {
  for (const control of controlsOf(form, column)) control.setDisabled(isLocked);
};

/** Shows or hides a column in the form's body. */
export const show = (form: Xrm.FormContext, column: string, isShown: boolean): void => {
  for (const control of controlsOf(form, column)) control.setVisible(isShown);
};

/** Marks a column as one that must be filled before the row is saved, or takes that back. */
export const askFor = (form: Xrm.FormContext, column: string, isRequired: boolean): void =>
  form.getAttribute<Xrm.Attributes.Attribute>(column)?.setRequiredLevel(isRequired ? 'required' : 'none');

const faultId = 'csp.fault';

/** Says beside the field what is wrong with it, which keeps the row from being saved; `null` takes it back. */
export const faultBeside = (form: Xrm.FormContext, column: string, text: string | null): void => {
  for (const control of controlsOf(form, column)) {
    if (text === null) control.clearNotification(faultId);
    else control.setNotification(text, faultId);
  }
};

const hintId = 'csp.hint';

/** Says something beside the field that keeps nobody from saving; `null` takes it back. */
export const hintBeside = (form: Xrm.FormContext, column: string, text: string | null): void => {
  for (const control of controlsOf(form, column)) {
    if (text === null) control.clearNotification(hintId);
    else control.addNotification({ notificationLevel: 'RECOMMENDATION', messages: [text], uniqueId: hintId });
  }
};

/** Does this whenever a person, or a script, changed one of the columns. */
export const onEachChange = (form: Xrm.FormContext, columns: readonly string[], react: () => void): void => {
  for (const column of columns) form.getAttribute<Xrm.Attributes.Attribute>(column)?.addOnChange(react);
};
