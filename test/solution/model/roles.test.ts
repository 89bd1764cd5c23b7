import type { Depth, Role } from '../../../solution/model/define-role';
import { accountManager } from '../../../solution/model/roles/account-manager';
import { administrator } from '../../../solution/model/roles/administrator';
import { seller } from '../../../solution/model/roles/seller';
import { service } from '../../../solution/model/roles/service';
import { tenantry } from '../../../solution/model';

const privilegeOn = (right: string, schemaName: string): string => `${right} ${schemaName}`;

const depthOf = (role: Role, privilege: string): Depth | null => {
  const granted = role.grants.flatMap(({ table, rights }) =>
    Object.entries(rights).map(([right, depth]) => [privilegeOn(right, table.schemaName), depth] as const),
  );
  return new Map(granted).get(privilege) ?? role.platform[privilege] ?? null;
};

/** Who may do what: seller, account manager, administrator, service. */
const matrix: readonly (readonly [string, Depth | null, Depth | null, Depth | null, Depth | null])[] = [
  ['Create csp_Provisioning', 'Basic', 'Local', 'Global', null],
  ['Read csp_Provisioning', 'Local', 'Local', 'Global', 'Global'],
  ['Write csp_Provisioning', 'Basic', 'Local', 'Global', 'Global'],
  ['Delete csp_Provisioning', null, null, 'Global', null],
  ['Create csp_ProviderAccount', null, null, 'Global', 'Global'],
  ['Write csp_ProviderAccount', null, 'Local', 'Global', 'Global'],
  ['Create csp_Agreement', 'Basic', 'Local', 'Global', 'Global'],
  ['Write csp_Agreement', 'Basic', 'Local', 'Global', 'Global'],
  ['Read csp_Agreement', 'Local', 'Local', 'Global', 'Global'],
  ['Delete csp_Agreement', null, null, 'Global', null],
  ['Read csp_Provider', 'Global', 'Global', 'Global', 'Global'],
  ['Write csp_Provider', null, null, 'Global', 'Global'],
  ['Read csp_AgreementTemplate', 'Global', 'Global', 'Global', 'Global'],
  ['Create csp_AgreementTemplate', null, null, 'Global', 'Global'],
  ['Write csp_AgreementTemplate', null, null, 'Global', 'Global'],
  ['Delete csp_AgreementTemplate', null, null, 'Global', null],
  ['Create csp_Order', 'Basic', 'Local', 'Global', null],
  ['Write csp_Order', 'Basic', 'Local', 'Global', 'Global'],
  ['Read csp_Order', 'Local', 'Local', 'Global', 'Global'],
  ['Delete csp_Order', null, null, 'Global', null],
  ['Create csp_BillingContract', 'Basic', 'Local', 'Global', 'Global'],
  ['Write csp_BillingContract', 'Basic', 'Local', 'Global', 'Global'],
  ['Create csp_Subscription', 'Basic', 'Local', 'Global', 'Global'],
  ['Write csp_Subscription', 'Basic', 'Local', 'Global', 'Global'],
  ['Read csp_Subscription', 'Local', 'Local', 'Global', 'Global'],
  ['Delete csp_Subscription', null, null, 'Global', null],
  ['Create csp_SubscriptionChange', 'Basic', 'Local', 'Global', 'Global'],
  ['Delete csp_SubscriptionChange', null, null, 'Global', null],
  ['Read csp_Offer', 'Global', 'Global', 'Global', 'Global'],
  ['Write csp_Offer', null, null, 'Global', 'Global'],
  ['Read csp_OfferPrice', 'Global', 'Global', 'Global', 'Global'],
  ['Write csp_Promotion', null, null, 'Global', 'Global'],
  ['Read csp_PriceRule', 'Global', 'Global', 'Global', 'Global'],
  ['Create csp_PriceRule', null, null, 'Global', null],
  ['Write csp_PriceRule', null, null, 'Global', 'Global'],
  ['prvReadTransactionCurrency', 'Global', 'Global', 'Global', 'Global'],
  ['prvAppendToTransactionCurrency', 'Global', 'Global', 'Global', 'Global'],
  ['Read Account', 'Local', 'Local', 'Global', 'Global'],
  ['Write Account', 'Basic', 'Local', 'Global', 'Global'],
  ['Delete Account', null, null, 'Global', null],
  ['Read Contact', 'Local', 'Local', 'Global', 'Global'],
  ['Write Contact', 'Basic', 'Local', 'Global', null],
  ['prvCreateActivity', 'Basic', 'Local', 'Global', 'Global'],
  ['prvReadActivity', 'Basic', 'Local', 'Global', 'Global'],
  ['prvReadUserSettings', 'Basic', 'Basic', 'Basic', 'Global'],
  ['prvActOnBehalfOfAnotherUser', null, null, null, 'Global'],
  ['prvReadEnvironmentVariableDefinition', 'Global', 'Global', 'Global', 'Global'],
  ['prvWriteEnvironmentVariableDefinition', null, null, 'Global', null],
];

describe('the roles', () => {
  test.each(matrix)('%s: seller %s, account manager %s, administrator %s, service %s', (privilege, ...depths) => {
    expect([seller, accountManager, administrator, service].map((role) => depthOf(role, privilege))).toEqual(depths);
  });

  test.each([seller, accountManager])('of people who provision accounts let $name tie a run to all that it needs', (role) => {
    for (const table of ['csp_Provisioning', 'csp_Agreement']) expect([table, depthOf(role, `Append ${table}`)]).not.toEqual([table, null]);
    for (const table of ['Account', 'csp_Provider', 'csp_AgreementTemplate', 'csp_ProviderAccount', 'csp_Agreement'])
      expect([table, depthOf(role, `AppendTo ${table}`)]).not.toEqual([table, null]);
    expect(depthOf(role, 'prvAppendToUser')).toBe('Global');
  });

  test.each([seller, accountManager])('of people who sell let $name tie an order and what comes of it to all that it needs', (role) => {
    for (const table of ['csp_Order', 'csp_BillingContract', 'csp_Subscription', 'csp_SubscriptionChange'])
      expect([table, depthOf(role, `Append ${table}`), depthOf(role, `AppendTo ${table}`)]).not.toContain(null);
    for (const table of ['csp_Offer', 'csp_Promotion', 'Account', 'Contact', 'csp_ProviderAccount', 'csp_Provider'])
      expect([table, depthOf(role, `AppendTo ${table}`)]).not.toContain(null);
  });

  test('of the service let it tie what it makes, and give it to the person who asked', () => {
    for (const table of ['Account', 'csp_ProviderAccount', 'csp_Agreement', 'csp_AgreementTemplate', 'csp_Provisioning'])
      expect([table, depthOf(service, `Append ${table}`), depthOf(service, `AppendTo ${table}`)]).toEqual([table, 'Global', 'Global']);
    for (const table of ['csp_Order', 'csp_BillingContract', 'csp_Subscription', 'csp_SubscriptionChange', 'csp_Offer', 'csp_Promotion'])
      expect([table, depthOf(service, `Append ${table}`), depthOf(service, `AppendTo ${table}`)]).toEqual([table, 'Global', 'Global']);
    expect([depthOf(service, 'Assign csp_ProviderAccount'), depthOf(service, 'Assign csp_Agreement')]).toEqual(['Global', 'Global']);
  });

  test('of people open the app; the service has no business in it', () => {
    expect(tenantry.app.roles).toEqual([seller, accountManager, administrator]);
    expect(tenantry.roles).toEqual([seller, accountManager, administrator, service]);
  });
});
