import type { FormsHost } from '../form/host';
import { localeName } from '../form/locale';
import { offsetMinutes } from '../form/zoned-time';
import type { Shell } from '../shell';
import { dateFormattingInfo } from '../xrm/date-formatting-info';
import { lookupObjects } from '../xrm/lookup-options';
import { entityMetadata } from '../xrm/metadata';
import { refusing } from '../xrm/refusing';
import { createRecordApi } from '../xrm/web-api';
import { designLanguage } from './design-language';
import { createFormatting } from './formatting';
import type { LoadedControl } from './load-control';
import { createNavigation } from './navigation';
import { numberFormattingInfo } from './number-formatting-info';
import { hasPrivilege } from './privileges';
import { createResources } from './resources';

/** The row that a control stands on. `id` is empty until it exists. */
export type ControlRecord = { readonly id: string; readonly table: string; readonly name: string };

export type Mode = ComponentFramework.Mode & { readonly contextInfo: object };
export type ControlContext = ComponentFramework.Context<Readonly<Record<string, object>>> & { readonly page: object };

type ContextParts = {
  readonly shell: Shell;
  readonly host: FormsHost;
  readonly control: LoadedControl;
  readonly record: ControlRecord;
  readonly mode: Mode;
  readonly parameters: Readonly<Record<string, object>>;
  readonly updatedProperties: string[];
  readonly requestRender: () => void;
};

/** Everything a control gets. It is made anew for each `updateView`. */
export const createContext = ({
  shell,
  host,
  control,
  record,
  mode,
  parameters,
  updatedProperties,
  requestRender,
}: ContextParts): ControlContext => {
  const { app, tables } = shell;
  const { user } = app;
  const locale = localeName(user.localeId);
  const features = new Set(control.manifest.features);
  return {
    parameters,
    updatedProperties,
    mode,
    client: {
      disableScroll: false,
      getFormFactor: () => (window.innerWidth < 640 ? 3 : 1),
      getClient: () => 'Web',
      isOffline: () => false,
      isNetworkAvailable: () => window.navigator.onLine,
    },
    userSettings: {
      userId: `{${user.userId.toUpperCase()}}`,
      userName: user.name,
      languageId: user.languageId,
      securityRoles: user.roles.map(({ id }) => id),
      isRTL: false,
      dateFormattingInfo: dateFormattingInfo(locale),
      numberFormattingInfo: numberFormattingInfo(
        locale,
        user.currencies.find(({ isDefault }) => isDefault),
      ),
      getTimeZoneOffsetMinutes: (date = new Date()) => offsetMinutes(date, user.timeZone),
    },
    webAPI: features.has('WebAPI')
      ? createRecordApi(shell)
      : refusing('context.webAPI without <uses-feature name="WebAPI">', [
          'createRecord',
          'updateRecord',
          'deleteRecord',
          'retrieveRecord',
          'retrieveMultipleRecords',
        ]),
    utils: features.has('Utility')
      ? {
          getEntityMetadata: async (table, attributes) => entityMetadata(await tables.definition(table), attributes),
          hasEntityPrivilege: (table, type, depth) => hasPrivilege(app, table, type, depth),
          lookupObjects: (options) => lookupObjects({ shell, host }, options),
        }
      : refusing('context.utils without <uses-feature name="Utility">', ['getEntityMetadata', 'hasEntityPrivilege', 'lookupObjects']),
    navigation: createNavigation(host.navigation),
    formatting: createFormatting(host.formats, user),
    resources: createResources(control),
    factory: { getPopupService: () => popups, requestRender },
    device: refusing('context.device', [
      'captureAudio',
      'captureImage',
      'captureVideo',
      'getBarcodeValue',
      'getCurrentPosition',
      'pickFile',
    ]),
    copilot: refusing('context.copilot', ['executeEvent', 'executePrompt']),
    events: {},
    fluentDesignLanguage: designLanguage,
    page: {
      appId: app.uniqueName,
      entityId: record.id,
      entityTypeName: record.table,
      getClientUrl: () => window.location.origin,
    },
  };
};

const popups = refusing('context.factory.getPopupService()', [
  'createPopup',
  'openPopup',
  'closePopup',
  'updatePopup',
  'deletePopup',
  'setPopupsId',
  'getPopupsId',
]);
