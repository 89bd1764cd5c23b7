import { runStatus } from '../../solution/rows';

/** The record of what was done is of interest only once there is one. */
export const onLoad = (context: Xrm.Events.EventContext): void => {
  const form = context.getFormContext();
  const status = form.getAttribute<Xrm.Attributes.OptionSetAttribute>('statuscode')?.getValue();
  form.ui.tabs.get('record')?.setVisible(status !== undefined && status !== runStatus.Draft);
};
