import { plainId, type ClientApiParts } from './client-api';
import { lookupObjects } from './lookup-options';
import { entityMetadata } from './metadata';
import { promised } from './promised';
import { refusing } from './refusing';
import { readResourceString } from './resource-string';

/** `Xrm.Utility`, but for the global context, which is made apart. */
export const createUtility = ({ shell, host }: ClientApiParts, globalContext: Xrm.GlobalContext) => ({
  getGlobalContext: () => globalContext,
  showProgressIndicator: (message: string): void => host.progress.set(message),
  closeProgressIndicator: (): void => host.progress.set(null),
  getEntityMetadata: (table: string, attributes?: string[]) =>
    promised(shell.tables.definition(table).then((definition) => entityMetadata(definition, attributes))),
  getResourceString: (webResource: string, key: string): string => readResourceString(webResource, key, shell.app.user.languageId),
  lookupObjects: (options: Xrm.LookupOptions) => promised(lookupObjects({ shell, host }, options)),
  /** Every list on the page asks for its rows again. */
  refreshParentGrid: (): void => host.gridRevision.set(host.gridRevision.get() + 1),
  getPageContext: () => ({ input: pageInput(shell.router.current()) }),
  ...refusing('Xrm.Utility', [
    'alertDialog',
    'confirmDialog',
    'getAllowedStatusTransitions',
    'getLearningPathAttributeName',
    'invokeProcessAction',
    'isActivityType',
    'openEntityForm',
    'openQuickCreate',
    'openWebResource',
  ]),
});

const pageInput = (page: ReturnType<ClientApiParts['shell']['router']['current']>): object => {
  switch (page.kind) {
    case 'list':
      return {
        pageType: 'entitylist',
        entityName: page.table,
        ...(page.viewId ? { viewId: plainId(page.viewId), viewType: 'savedquery' } : {}),
      };
    case 'record':
      return {
        pageType: 'entityrecord',
        entityName: page.table,
        ...(page.id ? { entityId: page.id } : {}),
        ...(page.formId ? { formId: page.formId } : {}),
      };
    case 'webresource':
      return { pageType: 'webresource', webresourceName: page.name, ...(page.data ? { data: page.data } : {}) };
    default:
      return { pageType: page.kind };
  }
};
