import { openRecordDialog } from '../dialogs/record-dialog';
import { openAlert, openConfirm, openError } from '../dialogs/message-dialogs';
import { openWebResourceDialog } from '../dialogs/web-resource-dialog';
import { lookupTo } from '../form/given-values';
import type { FormRequest } from '../form/open-form';
import { recordPage } from '../page';
import { plainId, type ClientApiParts } from './client-api';
import { promised } from './promised';
import { NotInClientApi, refusing } from './refusing';

type PageInput = Parameters<Xrm.Navigation['navigateTo']>[0];
type Saved = { readonly savedEntityReference: Xrm.LookupValue[] } | undefined;

/** `Xrm.Navigation`. */
export const createNavigation = ({ shell, host }: ClientApiParts): Xrm.Navigation => {
  const { dialogs } = host;
  const { router, text } = shell;

  const navigate = async (page: PageInput, options: Partial<Xrm.Navigation.NavigationOptions>): Promise<Saved> => {
    const inDialog = options.target === 2;
    switch (page.pageType) {
      case 'entityrecord':
        return inDialog ? openRecordDialog(dialogs, recordRequest(page), options) : goToRecord(recordRequest(page));
      case 'entitylist':
        if (inDialog) throw new NotInClientApi('Xrm.Navigation.navigateTo with an entitylist as dialog');
        await router.go({ kind: 'list', table: page.entityName, viewId: page.viewId ? plainId(page.viewId) : null });
        return undefined;
      case 'webresource':
        if (inDialog) await openWebResourceDialog(dialogs, page.webresourceName, page.data ?? null, options);
        else await router.go({ kind: 'webresource', name: page.webresourceName, data: page.data ?? null });
        return undefined;
      default:
        throw new NotInClientApi(`Xrm.Navigation.navigateTo with the page type ${page.pageType}`);
    }
  };

  /** `createFrom` and typed values do not fit into an address: they travel as first values. */
  const goToRecord = async ({ table, id, formId, defaults, createFrom }: FormRequest): Promise<undefined> => {
    const from = createFrom ? lookupTo(await shell.tables.definition(table), createFrom) : {};
    await router.go(recordPage(table, id, { ...(formId ? { formId } : {}), defaults: { ...from, ...defaults } }));
    return undefined;
  };

  const openForm: Xrm.Navigation['openForm'] = (options, parameters = {}) => {
    const request = recordRequest({ ...options, pageType: 'entityrecord', entityName: options.entityName ?? '', data: parameters });
    if (options.openInNewWindow) {
      window.open(router.address(recordPage(request.table, request.id, { defaults: { ...parameters } })), '_blank');
      return promised(Promise.resolve({ savedEntityReference: [] }));
    }
    // A form that opens from a dialog opens over it, so that the dialog's own row is still there afterwards.
    const overDialog = dialogs.get().some(({ kind }) => kind === 'page');
    const opened =
      overDialog || options.useQuickCreateForm
        ? openRecordDialog(dialogs, request, options.useQuickCreateForm ? { position: 2 } : {})
        : goToRecord(request);
    return promised(opened.then((saved) => saved ?? { savedEntityReference: [] }));
  };

  return {
    navigateTo: (page, options = { target: 1 }) => promised(navigate(page, options)),
    openForm,
    openAlertDialog: ({ title, text: message, confirmButtonLabel }, size) =>
      promised(openAlert(dialogs, text, { title, text: message, confirm: confirmButtonLabel }, size)),
    openConfirmDialog: ({ title, subtitle, text: message, confirmButtonLabel, cancelButtonLabel }, size) =>
      promised(
        openConfirm(dialogs, text, { title, subtitle, text: message, confirm: confirmButtonLabel, cancel: cancelButtonLabel }, size).then(
          (confirmed) => ({ confirmed }),
        ),
      ),
    openErrorDialog: (error) => promised(openError(dialogs, text, error)),
    openUrl: (url, size) => void window.open(url, '_blank', windowFeatures(size)),
    openWebResource: (name, options, data) => {
      const address = `/WebResources/${name}${data ? `?${new URLSearchParams({ data }).toString()}` : ''}`;
      window.open(address, '_blank', windowFeatures(options));
    },
    ...refusing('Xrm.Navigation', ['openFile']),
  };
};

const recordRequest = (page: Xrm.Navigation.PageInputEntityRecord): FormRequest => ({
  table: page.entityName,
  id: page.entityId ? plainId(page.entityId) : null,
  formId: page.formId ? plainId(page.formId) : null,
  defaults: page.data ?? {},
  ...(page.createFromEntity ? { createFrom: { ...page.createFromEntity, name: page.createFromEntity.name ?? '' } } : {}),
  ...(page.tabName ? { tab: page.tabName } : {}),
});

const windowFeatures = (size: { readonly width?: number | undefined; readonly height?: number | undefined } = {}): string =>
  [size.width && `width=${size.width}`, size.height && `height=${size.height}`].filter(Boolean).join();
