import { existsSync } from 'node:fs';
import { commands } from '../../../solution/model/commands';
import { tenantry } from '../../../solution/model';
import { accountManager } from '../../../solution/model/roles/account-manager';
import { administrator } from '../../../solution/model/roles/administrator';
import { seller } from '../../../solution/model/roles/seller';
import type { Role } from '../../../solution/model/define-role';

const seenBy = (role: Role): readonly string[] =>
  commands
    .filter(({ shownTo }) => role.grants.some(({ table, rights }) => table === shownTo.table && rights[shownTo.privilege] !== undefined))
    .map(({ table, name }) => `${table.schemaName} ${name}`);

const ofAccountsAndAgreements = ['Account ProvisionAccount', 'csp_Agreement SendLink', 'csp_Agreement RecordDate', 'csp_Agreement LookUp'];
const ofSelling = [
  ...['AddSubscription', 'NewBillingContract'].map((name) => `Account ${name}`),
  ...['AddSubscription', 'Activate', 'MakeDefault', 'Replace', 'End'].map((name) => `csp_BillingContract ${name}`),
  ...['Open', 'Withdraw', 'BuyAgain'].map((name) => `csp_Order ${name}`),
  'csp_Subscription Read',
];
const ofTenants = ['Accept', 'MapToAccount', 'CreateAccount', 'Ignore', 'Unmap'].map((name) => `csp_ProviderAccount ${name}`);
const ofProviders = ['Connect', 'Verify', 'ImportTemplates', 'FindCustomers', 'ReadCatalogue'].map((name) => `csp_Provider ${name}`);
const ofPrices = ['csp_PriceRule KeepPrice'];
const ofTemplates = ['Publish', 'Retire', 'NewVersion'].map((name) => `csp_AgreementTemplate ${name}`);

describe('the commands', () => {
  test('that a seller sees are those of accounts, agreements and selling', () => {
    expect([...seenBy(seller)].sort()).toEqual([...ofAccountsAndAgreements, ...ofSelling].sort());
  });

  test('that an account manager sees are those of tenants, too', () => {
    expect([...seenBy(accountManager)].sort()).toEqual([...ofAccountsAndAgreements, ...ofSelling, ...ofTenants].sort());
  });

  test('that an administrator sees are all', () => {
    expect([...seenBy(administrator)].sort()).toEqual(
      [...ofAccountsAndAgreements, ...ofSelling, ...ofTenants, ...ofProviders, ...ofPrices, ...ofTemplates].sort(),
    );
  });

  test.each(commands.map((command) => [`${command.table.schemaName} ${command.name}`, command] as const))(
    '%s has an icon of its own in the solution',
    (_name, { icon }) => {
      expect(tenantry.webResources.map(({ name }) => name)).toContain(icon);
      expect(existsSync(icon.replace('csp_/', 'webresources/'))).toBe(true);
      expect(commands.filter((other) => other.icon === icon)).toHaveLength(1);
    },
  );

  test('ask the rule that belongs to them', () => {
    for (const { run, enabledWhen } of commands) {
      expect(enabledWhen.library).toBe(run.library);
      expect(enabledWhen.function).toMatch(/\.can[A-Z]\w+$/);
    }
  });
});
