import { allPrivileges, type CurrentUser } from '../app';
import type { Dataverse } from '../dataverse';
import { builtInRoles } from '../dataverse/security/built-in-roles';
import { baseCurrencyOf, currenciesIn, currencyOfUser } from '../dataverse/settings/currency';
import { settingsOf } from '../dataverse/settings/settings';
import type { Database } from '../platform/database';
import type { Principal } from '../session';

type Sources = {
  readonly dataverse: Dataverse;
  readonly database: Database;
  readonly principal: (request: Request) => Promise<Principal | null>;
  readonly organization: CurrentUser['organization'];
};

/** Who looks at the app: the user row behind the session, with language, time zone and privileges. Null where nobody is signed in or admitted. */
export const currentUserOf =
  ({ dataverse, database, principal, organization }: Sources) =>
  async (request: Request): Promise<CurrentUser | null> => {
    const signedIn = await principal(request);
    const rights = signedIn && dataverse.whoIs(signedIn);
    if (!rights) return null;
    const row = database.get('SELECT fullname, internalemailaddress FROM systemuser WHERE systemuserid = ?', rights.userId);
    const settings = settingsOf(database, rights.userId);
    const definitions = dataverse.definitions();
    const roles = [...builtInRoles, ...definitions.roles].filter((role) => rights.roleIds.includes(role.id.toLowerCase()));
    return {
      userId: rights.userId,
      name: String(row?.['fullname'] ?? ''),
      email: String(row?.['internalemailaddress'] ?? ''),
      languageId: settings.language,
      localeId: settings.locale,
      timeZone: settings.zone,
      roles: roles.map(({ id, name }) => ({ id, name })),
      privileges: rights.held()?.map((privilege) => privilege.name) ?? allPrivileges(definitions),
      currencies: currenciesOf(database, rights.userId),
      organization,
    };
  };

const currenciesOf = (database: Database, userId: string): CurrentUser['currencies'] => {
  const [base, own] = [baseCurrencyOf(database), currencyOfUser(database, userId)];
  return currenciesIn(database).map(({ id, name, code, symbol, precision }) => ({
    ...{ id, name, code, symbol, precision },
    isBase: id === base.id,
    isDefault: id === own.id,
  }));
};
