import { branch, runStatus } from '../../solution/rows';
import { optionAt } from '../common/form';

/**
 * The record of what was done is of interest only once there is one, and of a request only where there was one; it is read anew whenever
 * it is opened, because the service writes it.
 */
export const onLoad = (context: Xrm.Events.EventContext): void => {
  const form = context.getFormContext();
  const record = form.ui.tabs.get('record');
  const status = optionAt(form, 'statuscode');
  record?.setVisible(status !== null && status !== runStatus.Draft);
  const showRequest = () => record?.sections.get('request')?.setVisible(optionAt(form, 'csp_branch') === branch.ExistingTenant);
  showRequest();
  form.data.addOnLoad(showRequest);
  record?.addTabStateChange(() => {
    if (record.getDisplayState() === 'expanded') void form.data.refresh(false);
  });
};
