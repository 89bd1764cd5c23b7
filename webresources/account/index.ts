import { createRun, findOpenRun } from './open-run';

/** Enable rule of **Provision Account**: the account must have been saved. */
export const canProvision = (form: Xrm.FormContext): boolean => form.data.entity.getId() !== '';

/** Command **Provision Account**: opens the account's unfinished run, or a new one that knows what the CRM knows, as a dialog. */
export const provision = async (form: Xrm.FormContext): Promise<void> => {
  try {
    const accountId = bare(form.data.entity.getId());
    const runId = (await findOpenRun(accountId)) ?? (await createRun(accountId));
    await Xrm.Navigation.navigateTo(
      { pageType: 'entityrecord', entityName: 'csp_provisioning', entityId: runId },
      {
        target: 2,
        position: 1,
        width: { value: 80, unit: '%' },
        height: { value: 90, unit: '%' },
        title: form.data.entity.getPrimaryAttributeValue(),
      },
    );
    await form.data.refresh(false);
  } catch (error) {
    await Xrm.Navigation.openErrorDialog({ message: messageOf(error) });
  }
};

const bare = (id: string): string => id.replace(/[{}]/g, '').toLowerCase();

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
