import { show } from '../common/controls';
import { instantAt, numberAt, optionAt } from '../common/form';

/** What the service writes is shown once there is something to read: the totals, and a wish that waits or was refused. */
export const showSections = (form: Xrm.FormContext): void => {
  const sections = form.ui.tabs.get('general')?.sections;
  sections?.get('totals')?.setVisible(instantAt(form, 'csp_totalson') !== null);
  sections?.get('wish')?.setVisible(optionAt(form, 'csp_asked') !== null || optionAt(form, 'csp_refusal') !== null);
  show(form, 'csp_othercurrencycount', (numberAt(form, 'csp_othercurrencycount') ?? 0) > 0);
};
