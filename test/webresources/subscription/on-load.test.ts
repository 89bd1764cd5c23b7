import { subscriptionStatus } from '../../../solution/rows';
import { canRead, onLoad, read } from '../../../webresources/subscription';
import { createCrm, list, selectedRow } from '../crm';
import { formOf, type Value } from '../form';

const hour = 3_600_000;
const columns = {
  statuscode: subscriptionStatus.Active,
  csp_reason: null,
  csp_disagreement: null,
  csp_ledgerdifference: null,
  csp_canceluntil: null,
};
const open = (changes: Readonly<Record<string, Value>>) => {
  const opened = formOf('{S}', { ...columns, ...changes });
  onLoad(opened.context);
  return opened.texts();
};

beforeEach(() => createCrm());

describe('the form of a subscription', () => {
  it.each<[string, Readonly<Record<string, Value>>, string[]]>([
    ['one that simply runs', {}, []],
    ['one that is being made', { statuscode: subscriptionStatus.Linking }, ['is setting up this subscription']],
    ['one without a tenant', { statuscode: subscriptionStatus.PendingLink }, ['waiting for a tenant']],
    ['one that failed', { statuscode: subscriptionStatus.Failed, csp_reason: 'Too many seats.' }, ['was not bought. Too many seats.']],
    [
      'one that differs',
      { csp_disagreement: 'seats renews-on', csp_quantity: 8, csp_providerquantity: 10, csp_renewson: new Date('2027-05-31T12:00:00Z') },
      ['This subscription differs from the provider. Seats: 8 here, 10 there. Next renewal: May 31, 2027'],
    ],
    ['one that the provider has lost', { csp_disagreement: 'missing-there' }, ['The provider does not have it.']],
    ['one whose ledger differs', { csp_ledgerdifference: -2 }, ['they differ by -2']],
    ['one whose ledger adds up', { csp_ledgerdifference: null }, []],
  ])('says of %s what there is to say', (_what, changes, sentences) => {
    expect(open(changes)).toEqual(sentences.map((sentence) => expect.stringContaining(sentence) as unknown));
  });

  it.each([
    ['an hour before its deadline', hour, subscriptionStatus.Active, 1],
    ['an hour after it', -hour, subscriptionStatus.Active, 0],
    ['an hour before it, though suspended', hour, subscriptionStatus.Suspended, 1],
    ['an hour before it, though canceled', hour, subscriptionStatus.Canceled, 0],
  ])('%s says so or not', (_what, left, statuscode, sentences) => {
    expect(open({ statuscode, csp_canceluntil: new Date(Date.now() + left) })).toHaveLength(sentences);
  });

  it('tells the deadline by the person’s clock and by UTC, and how far it is', () => {
    const [sentence] = open({ csp_canceluntil: new Date(Date.now() + 50 * hour) });
    expect(sentence).toMatch(/^Can be cancelled until .+\(.+ UTC\), in 2 days\.$/);
  });
});

describe('the fields of a subscription', () => {
  const shownOn = (changes: Readonly<Record<string, Value>>) => {
    const opened = formOf('{S}', { ...columns, ...changes }, 'Contoso', { statuscode: 'Active', csp_providerstatus: 'Suspended' });
    onLoad(opened.context);
    return opened;
  };

  it('name states as the form does', () => {
    const opened = shownOn({ csp_disagreement: 'state', csp_providerstatus: 3 });
    expect(opened.texts()[0]).toContain('State: Active here, Suspended there.');
  });

  it.each([
    [null, true],
    ['Too many seats.', false],
  ])('hide codes, and a reason (%j) that is none', (csp_reason, isHidden) => {
    const { hidden } = shownOn({ csp_reason });
    expect([hidden.get('csp_disagreement'), hidden.get('csp_reason')]).toEqual([true, isHidden]);
  });
});

describe('Read from the provider now', () => {
  const chosen = [selectedRow('s', 'Microsoft 365', 'csp_subscription')];

  it.each([
    [{ csp_providersubscriptionid: 'p' }, true],
    [{ csp_providerorderid: 'o' }, true],
    [{}, false],
  ])('with %p is offered: %p', async (row, may) => {
    createCrm({ csp_subscription: [{ id: 's', ...row }] });
    expect(await canRead(list(), chosen)).toBe(may);
  });

  it('tells where the service cannot be asked', async () => {
    const crm = createCrm({ csp_subscription: [{ id: 's' }], environmentvariabledefinition: [] });
    await read(list(), chosen);
    expect(crm.errors).toHaveLength(1);
    expect(crm.progress.at(-1)).toBeNull();
  });
});
