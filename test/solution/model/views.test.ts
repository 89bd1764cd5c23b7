import { tenantry } from '../../../solution/model';
import type { View } from '../../../solution/model/define-view';
import { mapping, orderStatus, segment } from '../../../solution/model/choices/values';
import { isExtended } from '../../../solution/model/platform-columns';
import { views } from '../../../solution/model/views';

const tables = [...tenantry.tables, ...tenantry.extendedTables];
const viewsOf = (schemaName: string): readonly View[] => views.filter(({ table }) => table.schemaName === schemaName);

describe.each(tables.map((table) => [table.schemaName, table] as const))('the views of %s', (schemaName, table) => {
  const ours = viewsOf(schemaName);

  test('are of every kind that the platform would else make in English only', () => {
    const kinds = ours.map(({ kind }) => kind).filter((kind) => kind !== 'public');
    expect([...kinds].sort()).toEqual(['advanced', 'associated', 'lookup', 'quick-find']);
  });

  test('have one default in the selector, and begin with the name of the row', () => {
    const shown = ours.filter(({ kind }) => kind === 'public');
    expect(shown.filter(({ isDefault }) => isDefault)).toHaveLength(1);
    expect(ours.every(({ columns }) => columns[0]?.column === table.primaryName)).toBe(true);
  });

  test("are defaults of the other kinds where the table is ours, and leave the platform's tables theirs", () => {
    const others = ours.filter(({ kind }) => kind !== 'public');
    expect(others.map(({ isDefault }) => isDefault)).toEqual(others.map(() => !isExtended(table)));
  });

  test('are all sorted', () => {
    expect(ours.filter(({ orders }) => orders.length === 0)).toEqual([]);
  });

  test('show a person what is theirs where rows have owners', () => {
    const hasOwner = isExtended(table) || table.ownership === 'user';
    expect(ours.some(({ name }) => name === 'mine')).toBe(hasOwner);
  });
});

describe('the views', () => {
  test.each([
    ['Account', 'Accounts without a Microsoft tenant'],
    ['csp_ProviderAccount', 'Unmapped tenants'],
    ['csp_ProviderAccount', 'Ignored tenants'],
    ['csp_Agreement', 'Agreements required'],
    ['csp_Agreement', 'Agreements that wait for the customer'],
    ['csp_Agreement', 'Agreements whose link expired'],
    ['csp_AgreementTemplate', 'Published agreement templates'],
    ['csp_AgreementTemplate', 'Drafts'],
    ['csp_AgreementTemplate', 'Retired agreement templates'],
    ['csp_AgreementTemplate', 'Relationship requests'],
    ['csp_AgreementTemplate', 'Templates with a newer version out'],
    ['csp_Provisioning', 'Runs that wait'],
    ['csp_Provisioning', 'Requests that wait'],
    ['csp_Provisioning', 'Runs that failed'],
    ['csp_Provisioning', 'My runs'],
    ['csp_Offer', 'Price list'],
    ['csp_Offer', 'Trials'],
    ['csp_Offer', 'Add-ons'],
    ['csp_Offer', 'Withdrawn offers'],
    ['csp_PriceRule', 'Cost moved under a fixed price'],
    ['csp_BillingContract', 'Active billing contracts'],
    ['csp_BillingContract', 'Draft contracts'],
    ['csp_Order', 'Draft orders'],
    ['csp_Order', 'Orders that need a person'],
    ['csp_Subscription', 'Active subscriptions'],
    ['csp_Subscription', 'Subscriptions that can still be cancelled'],
    ['csp_Subscription', 'Subscriptions that differ from the provider'],
    ['csp_Subscription', 'Subscriptions whose changes do not add up'],
    ['csp_SubscriptionChange', 'Changes that can be undone'],
  ])('of %s include "%s"', (schemaName, title) => {
    expect(viewsOf(schemaName).map(({ label }) => label.en)).toContain(title);
  });

  test('of the price list show cost, price, margin and markup side by side, and what somebody should look at', () => {
    const columnsOf = (wanted: string) =>
      viewsOf('csp_Offer')
        .find(({ name }) => name === wanted)
        ?.columns.map(({ column }) => column);
    const earned = ['csp_UnitPrice', 'csp_MarginPercent', 'csp_MarkupPercent'];
    expect(columnsOf('price-list')).toEqual(['csp_Name', 'csp_Plan', 'csp_UnitCost', ...earned, 'csp_PriceWarning']);
    expect(columnsOf('retail-prices')).toEqual(['csp_Name', 'csp_Plan', 'csp_UnitCost', 'csp_RetailPrice', ...earned]);
  });

  test('of lists of offers and rules leave a screen of 1366 pixels room for what their headers say', () => {
    // What is beside the navigation, less the check boxes; each column has 20 pixels of padding.
    const room = 1102 - 48;
    const lists = [...viewsOf('csp_Offer'), ...viewsOf('csp_PriceRule'), ...viewsOf('csp_Promotion')].filter(
      ({ kind }) => kind === 'public',
    );
    const wide = lists.map(({ name, columns }) => ({ name, width: columns.reduce((all, { width }) => all + width + 20, 0) }));
    expect(wide.filter(({ width }) => width > room)).toEqual([]);
  });

  test('of the price list show what is sold, and those of all segments the rest', () => {
    const conditions = (wanted: string) => viewsOf('csp_Offer').find(({ name }) => name === wanted)?.conditions ?? [];
    expect(conditions('price-list')).toContainEqual({ column: 'csp_Segment', operator: 'eq', values: [segment.Commercial] });
    expect(conditions('all-segments').map(({ column }) => column)).toEqual(['statecode']);
  });

  test('of offers in a lookup are those that are sold: the other segments’ have the same names', () => {
    const lookup = viewsOf('csp_Offer').find(({ kind }) => kind === 'lookup');
    expect(lookup?.conditions).toEqual(viewsOf('csp_Offer').find(({ name }) => name === 'price-list')?.conditions);
    expect(lookup?.columns.map(({ column }) => column)).toEqual(['csp_Name', 'csp_Plan', 'csp_UnitPrice']);
  });

  test('of orders that need a person are those that failed, and those of which nobody knows whether they were bought', () => {
    const view = viewsOf('csp_Order').find(({ name }) => name === 'needs-a-person');
    expect(view?.conditions).toContainEqual({
      column: 'statuscode',
      operator: 'in',
      values: [orderStatus.UnknownOutcome, orderStatus.Failed],
    });
  });

  test('of subscriptions on another form have all that the grid shows, but for the customer', () => {
    const associated = viewsOf('csp_Subscription').find(({ kind }) => kind === 'associated');
    expect(associated?.columns.map(({ column }) => column)).toEqual([
      ...['csp_Name', 'statuscode', 'csp_Quantity', 'csp_UnitPrice'],
      ...['csp_RenewsOn', 'csp_RenewalDecision', 'csp_CancelUntil', 'csp_Disagreement'],
      ...['csp_CycleTotal', 'csp_Term', 'csp_BillingCycle', 'transactioncurrencyid'],
    ]);
  });

  test.each(['csp_ProviderAccount', 'csp_Agreement', 'csp_Provisioning', 'csp_Subscription', 'csp_BillingContract', 'csp_Order'])(
    "of %s on an account's form do not repeat the account",
    (schemaName) => {
      const associated = viewsOf(schemaName).find(({ kind }) => kind === 'associated');
      expect(associated?.columns.map(({ column }) => column)).not.toContain('csp_AccountId');
    },
  );

  test('of unmapped tenants say for each whom it may belong to, and why', () => {
    const unmapped = viewsOf('csp_ProviderAccount').find(({ name }) => name === 'unmapped');
    expect(unmapped?.columns.map(({ column }) => column)).toEqual([
      'csp_Name',
      'csp_Domain',
      'csp_ProposedAccountId',
      'csp_MatchReason',
      'csp_MatchConfidence',
      'createdon',
    ]);
    expect(unmapped?.conditions).toContainEqual({
      column: 'csp_Mapping',
      operator: 'in',
      values: [mapping.Unmapped, mapping.Proposed],
    });
  });
});
