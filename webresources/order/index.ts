import { optionAt } from '../common/form';
import { orderStatus } from '../../solution/rows';

/** The record of what was done is of interest only once there is one; it is read anew whenever it is opened, because the service writes it. */
export const onLoad = (context: Xrm.Events.EventContext): void => {
  const form = context.getFormContext();
  const record = form.ui.tabs.get('record');
  const showRecord = () => record?.setVisible(optionAt(form, 'statuscode') !== orderStatus.Draft);
  showRecord();
  form.data.addOnLoad(showRecord);
  record?.addTabStateChange(() => {
    if (record.getDisplayState() === 'expanded') void form.data.refresh(false);
  });
};
