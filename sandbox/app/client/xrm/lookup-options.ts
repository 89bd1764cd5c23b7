import { chooseRows } from '../dialogs/lookup-dialog';
import { plainId, type ClientApiParts } from './client-api';
import { NotInClientApi } from './refusing';

type LookupOptions = Xrm.LookupOptions | ComponentFramework.UtilityApi.LookupOptions;

/** `lookupObjects`, of scripts and of controls. There is no list of recent rows to disable; a picker of views and the bar code are refused by name. */
export const lookupObjects = ({ shell, host }: Pick<ClientApiParts, 'shell' | 'host'>, options: LookupOptions) => {
  for (const member of ['viewIds', 'showBarcodeScanner'] as const)
    if (member in options && Reflect.get(options, member)) throw new NotInClientApi(`lookupObjects({ ${member} })`);
  return chooseRows(host.dialogs, shell, {
    tables: options.entityTypes,
    several: options.allowMultiSelect ?? false,
    words: ('searchText' in options && options.searchText) || '',
    narrowing: {
      viewId: options.defaultViewId ? plainId(options.defaultViewId) : null,
      filters: ('filters' in options && options.filters) || [],
    },
  });
};
