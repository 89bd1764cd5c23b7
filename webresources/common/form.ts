import { dayAt, type Day } from '../../core/time/day';

/** What the scripts of forms read and show. */
export type FormScript = Pick<Xrm.FormContext, 'data' | 'ui' | 'getAttribute'>;

/** Does this now, and whenever the row was read anew; not on a row that does not exist yet. */
export const onEachLoad = (context: Xrm.Events.EventContext, show: (form: Xrm.FormContext) => void): void => {
  const form = context.getFormContext();
  const showIfThere = () => {
    if (form.data.entity.getId() !== '') show(form);
  };
  showIfThere();
  form.data.addOnLoad(showIfThere);
};

/** What the platform calls a form of a row that is there and that the person may change. */
const updateForm = 2;

/** Whether the person may change the row: it is active, and their roles let them. */
export const mayChange = (form: FormScript): boolean => form.ui.getFormType() === updateForm;

export const optionAt = (form: FormScript, column: string): number | null =>
  form.getAttribute<Xrm.Attributes.OptionSetAttribute>(column)?.getValue() ?? null;

export const numberAt = (form: FormScript, column: string): number | null =>
  form.getAttribute<Xrm.Attributes.NumberAttribute>(column)?.getValue() ?? null;

export const textAt = (form: FormScript, column: string): string | null =>
  form.getAttribute<Xrm.Attributes.StringAttribute>(column)?.getValue() ?? null;

export const isSetAt = (form: FormScript, column: string): boolean =>
  form.getAttribute<Xrm.Attributes.BooleanAttribute>(column)?.getValue() === true;

export const instantAt = (form: FormScript, column: string): Date | null =>
  form.getAttribute<Xrm.Attributes.DateAttribute>(column)?.getValue() ?? null;

/** A day; a form holds it as its midnight in the browser's zone. */
export const dayOn = (form: FormScript, column: string): Day | null => {
  const midnight = instantAt(form, column);
  return midnight === null ? null : dayAt(midnight.getTime(), -midnight.getTimezoneOffset());
};

export const lookupAt = (form: FormScript, column: string): Xrm.LookupValue | null =>
  form.getAttribute<Xrm.Attributes.LookupAttribute>(column)?.getValue()?.[0] ?? null;

export type Notice = { readonly level: Xrm.FormNotificationLevel; readonly text: string };

/** Says one thing above the form, or takes back what was said under this name. */
export const notify = (form: FormScript, name: string, notice: Notice | null): void => {
  const id = `csp.${name}`;
  if (notice === null) form.ui.clearFormNotification(id);
  else form.ui.setFormNotification(notice.text, notice.level, id);
};
