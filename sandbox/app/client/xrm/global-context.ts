import { localeName } from '../form/locale';
import { offsetMinutes } from '../form/zoned-time';
import type { ClientApiParts } from './client-api';
import { dateFormattingInfo } from './date-formatting-info';
import { itemCollection } from './item-collection';
import { promised } from './promised';
import { NotInClientApi, refusing } from './refusing';

/** Language of the organisation, whatever the person reads. */
const organisationLanguage = 1033;

/** `Xrm.Utility.getGlobalContext()`. Ids are in braces and upper case, as the platform gives them. */
export const createGlobalContext = ({ shell }: ClientApiParts): Xrm.GlobalContext => {
  const { app, router } = shell;
  const { user } = app;
  const clientUrl = window.location.origin;
  const braced = (id: string): string => `{${id.toUpperCase()}}`;
  const appAddress = (): string => `${clientUrl}/main.aspx?appname=${encodeURIComponent(app.uniqueName)}`;
  const roles = user.roles.map(({ id, name }): Xrm.LookupValue => ({ id, name, entityType: 'role' }));
  const offset = (date: Date = new Date()): number => offsetMinutes(date, user.timeZone);

  return {
    client: {
      getClient: () => 'Web',
      getClientState: () => 'Online',
      getFormFactor: () => (window.innerWidth < 640 ? 3 : 1),
      isOffline: () => false,
      isNetworkAvailable: () => window.navigator.onLine,
    },
    organizationSettings: refuseMembers('organizationSettings', ['baseCurrency', 'baseCurrencyId'], {
      organizationId: braced(user.organization.id),
      uniqueName: user.organization.name,
      languageId: organisationLanguage,
      isAutoSaveEnabled: false,
      useSkypeProtocol: false,
      organizationGeo: 'EMEA',
      defaultCountryCode: '',
    }),
    userSettings: refuseMembers('userSettings', ['transactionCurrency', 'transactionCurrencyId'], {
      userId: braced(user.userId),
      userName: user.name,
      languageId: user.languageId,
      roles: itemCollection(
        () => roles,
        ({ id }) => id,
      ),
      securityRoles: roles.map(({ id }) => id),
      securityRolePrivileges: [...user.privileges],
      dateFormattingInfo: upperCased(dateFormattingInfo(localeName(user.localeId))),
      defaultDashboardId: '',
      isGuidedHelpEnabled: false,
      isHighContrastEnabled: window.matchMedia('(forced-colors: active)').matches,
      isRTL: false,
      getTimeZoneOffsetMinutes: offset,
      ...refusing('userSettings', ['getSecurityRolePrivilegesInfo']),
    }),
    getClientUrl: () => clientUrl,
    getCurrentAppUrl: appAddress,
    getCurrentAppName: () => promised(Promise.resolve(app.title)),
    getCurrentAppProperties: () =>
      promised(Promise.resolve({ appId: app.uniqueName, displayName: app.title, uniqueName: app.uniqueName, url: appAddress() })),
    getQueryStringParameters: () => Object.fromEntries(new URLSearchParams(router.address(router.current()).replace(/^[^?]*/, ''))),
    getVersion: () => '9.2.0.0',
    isOnPremise: () => false,
    getIsAutoSaveEnabled: () => false,
    getOrgLcid: () => organisationLanguage,
    getOrgUniqueName: () => user.organization.name,
    getTimeZoneOffsetMinutes: offset,
    getUserId: () => braced(user.userId),
    getUserLcid: () => user.languageId,
    getUserName: () => user.name,
    getUserRoles: () => roles.map(({ id }) => id),
    getWebResourceUrl: (name) => `${clientUrl}/WebResources/${name}`,
    prependOrgName: (path) => path,
    getCurrentTheme: () => 'default',
    ...refusing('globalContext', ['getAdvancedConfigSetting', 'getCurrentAppSetting']),
  };
};

/** Adds data members that the sandbox does not have; reading one refuses by name. */
const refuseMembers = <T extends object, const Name extends string>(
  owner: string,
  members: readonly Name[],
  object: T,
): T & Record<Name, never> => {
  for (const member of members) {
    const get = (): never => {
      throw new NotInClientApi(`${owner}.${member}`);
    };
    Object.defineProperty(object, member, { enumerable: false, get });
  }
  return object as T & Record<Name, never>;
};

/** The form scripts' API spells the same facts with capitals. */
const upperCased = (info: ReturnType<typeof dateFormattingInfo>): Xrm.DateFormattingInfo => {
  const capital = (object: object): object =>
    Object.fromEntries(Object.entries(object).map(([name, value]) => [name.charAt(0).toUpperCase() + name.slice(1), value as unknown]));
  return { ...capital(info), Calendar: { ...capital(info.calendar), Eras: [1], IsReadOnly: false } } as Xrm.DateFormattingInfo;
};
