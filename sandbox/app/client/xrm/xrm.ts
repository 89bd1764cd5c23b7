import { createApp } from './app';
import type { ClientApiParts } from './client-api';
import { encoding } from './encoding';
import { createGlobalContext } from './global-context';
import { refusing } from './refusing';
import { createUtility } from './utility';
import { createRecordApi } from './web-api';
import { createWebApiNamespace } from './web-api-namespace';

/** The Client API object, as scripts find it in `window.Xrm`. `Xrm.Page`, long deprecated, is not there. */
export const createXrm = (parts: ClientApiParts, navigation: Xrm.Navigation) => {
  const globalContext = createGlobalContext(parts);
  return {
    Navigation: navigation,
    WebApi: createWebApiNamespace(parts.shell, createRecordApi(parts.shell)),
    Utility: createUtility(parts, globalContext),
    App: createApp(parts),
    Encoding: encoding,
    Device: refusing('Xrm.Device', ['captureAudio', 'captureImage', 'captureVideo', 'getBarcodeValue', 'getCurrentPosition', 'pickFile']),
    Panel: refusing('Xrm.Panel', ['loadPanel']),
    Mobile: {
      offline: refusing('Xrm.Mobile.offline', [
        'createRecord',
        'deleteRecord',
        'isOfflineEnabled',
        'retrieveMultipleRecords',
        'retrieveRecord',
        'updateRecord',
      ]),
    },
  };
};
