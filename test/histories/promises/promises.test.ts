import { changeStatus, orderStatus } from '../../../solution/rows';
import type { ServiceWrite } from '../far-side/dataverse';
import type { Row } from '../far-side/filter';
import { buyForThatTenant } from './buy-for-that-tenant';
import { heedThePerson } from './heed-the-person';
import { keepToTheLease } from './keep-to-the-lease';
import { leaveOthersAlone } from './leave-others-alone';
import { overwriteNothing } from './overwrite-nothing';
import type { PurchaseCall } from './purchase-call';
import { sayBeforeSending } from './say-before-sending';
import { sendNothingElse } from './send-nothing-else';
import { workOnWhatIsOpen } from './work-on-what-is-open';

const orderId = 'order';
const held: Row = {
  csp_orderid: orderId,
  csp_leaseholder: 'one/a',
  csp_leaseuntil: '2026-06-01T12:03:00Z',
  statuscode: orderStatus.InProgress,
};
const ended: Row = { ...held, statecode: 1, statuscode: orderStatus.Withdrawn, csp_checkoutrequestid: 'request' };
const now = () => Date.UTC(2026, 5, 1, 12);

const write = (by: string, changes: Row, before: Row = held, set = 'csp_orders'): ServiceWrite => ({
  set,
  id: orderId,
  before,
  changes,
  by,
});
const checkout: PurchaseCall = {
  kind: 'checks out',
  tenantId: 'tenant',
  cartId: 'cart',
  requestId: 'request',
  correlationId: 'correlation',
  by: 'one',
};

/** The watches of histories are worth what they notice: each is shown what keeps its promise, and what breaks it. */
describe('who watches over purchases', () => {
  test.each<[string, ServiceWrite, boolean]>([
    ['lets the holder write', write('one', {}), false],
    ['notices a write of another', write('two', {}), true],
    ['notices a write where nobody holds the order', write('one', {}, { ...held, csp_leaseholder: null }), true],
    ['notices an order that is taken while it is held', write('two', { csp_leaseholder: 'two/b' }), true],
    [
      'lets one be taken when the lease is over',
      write('two', { csp_leaseholder: 'two/b' }, { ...held, csp_leaseuntil: '2026-06-01T12:00:00Z' }),
      false,
    ],
    ['lets one be taken that nobody holds', write('two', { csp_leaseholder: 'two/b' }, { ...held, csp_leaseholder: null }), false],
    ['lets one that was ended be opened again', write('two', { statecode: 0 }, { ...held, statecode: 1 }), false],
  ])('%s', (_case, given, isBroken) => {
    expect(keepToTheLease(now).serviceWrites?.(given)).toEqual(isBroken ? expect.any(String) : null);
  });

  test.each<[string, ServiceWrite, boolean]>([
    ['notices work on a basket that nobody handed in', write('one', {}, { ...held, statuscode: orderStatus.Draft }), true],
    ['notices work on an order that has ended', write('one', {}, { ...held, statuscode: orderStatus.Completed }), true],
    [
      'notices work on an order that was ended before it was checked out',
      write('one', {}, { ...ended, csp_checkoutrequestid: null }),
      true,
    ],
    ['notices work on an order that was ended after its work was', write('one', {}, { ...ended, csp_leaseholder: null }), true],
    ['lets an order be opened again that was ended while it was bought', write('one', {}, ended), false],
    ['lets an order of unknown outcome be worked on', write('one', {}, { ...held, statuscode: orderStatus.UnknownOutcome }), false],
    [
      'notices a line that was bought and is said to have failed',
      write('one', { statuscode: changeStatus.Failed }, { statuscode: changeStatus.Succeeded }, 'csp_subscriptionchanges'),
      true,
    ],
    [
      'notices a subscription that becomes another one',
      write('one', { csp_providersubscriptionid: 'other' }, { csp_providersubscriptionid: 'first' }, 'csp_subscriptions'),
      true,
    ],
  ])('%s', (_case, given, isBroken) => {
    expect(workOnWhatIsOpen.serviceWrites?.(given)).toEqual(isBroken ? expect.any(String) : null);
  });

  test('notices a line that is overwritten by who lost its order', () => {
    const watch = overwriteNothing();
    const line = (by: string) => watch.serviceWrites?.(write(by, {}, { _csp_orderid_value: orderId }, 'csp_subscriptionchanges'));
    const take = (by: string) => watch.serviceWrites?.(write(by, { csp_leaseholder: `${by}/x` }));
    take('one');
    expect(line('one')).toBeNull();
    take('two');
    expect(line('one')).toBeNull();
    expect(line('two')).toBeNull();
    expect(line('one')).toEqual(expect.any(String));
  });

  test('notices a checkout whose handle is not on the row', () => {
    const row = { ...held, csp_cartid: 'cart', csp_checkoutrequestid: 'request' };
    expect(sayBeforeSending.sends?.(checkout, row)).toBeNull();
    expect(sayBeforeSending.sends?.({ ...checkout, requestId: 'other' }, row)).toEqual(expect.any(String));
    expect(sayBeforeSending.sends?.({ ...checkout, cartId: 'other' }, row)).toEqual(expect.any(String));
  });

  test('notices another checkout while nobody knows what became of the first, unless a person has said so', () => {
    const watch = sendNothingElse();
    const other = { ...checkout, cartId: 'other' };
    expect(watch.sends?.(checkout, held)).toBeNull();
    expect(watch.sends?.(checkout, held)).toBeNull();
    expect(watch.sends?.(other, held)).toEqual(expect.any(String));
    watch.personWrites?.({ orderId, changes: { csp_buyagainon: '2026-06-01T12:00:00Z' } });
    expect(watch.sends?.(checkout, held)).toBeNull();
  });

  test.each([
    ['was bought', 201, 1, false],
    ['was refused', 403, 1, false],
    ['was refused only when it was repeated', 403, 2, true],
    ['is in progress', 409, 1, true],
    ['broke off', 503, 1, true],
  ])('knows that a checkout %s', (_case, status, times, isUnknown) => {
    const watch = sendNothingElse();
    for (let time = 0; time < times; time++) watch.sends?.(checkout, held);
    watch.hears?.(checkout, status);
    expect(watch.sends?.({ ...checkout, requestId: 'other' }, held)).toEqual(isUnknown ? expect.any(String) : null);
  });

  test('notices a checkout of unknown outcome without a person’s word, and a second one by the same word', () => {
    const watch = heedThePerson();
    const row = { ...held, statuscode: orderStatus.UnknownOutcome };
    expect(watch.sends?.(checkout, row)).toEqual(expect.any(String));
    watch.personWrites?.({ orderId, changes: { csp_buyagainon: '2026-06-01T12:00:00Z' } });
    expect(watch.sends?.(checkout, row)).toBeNull();
    expect(watch.sends?.({ ...checkout, by: 'two' }, { ...row, csp_leaseholder: 'two/b' })).toEqual(expect.any(String));
  });

  describe('over whose tenant it is', () => {
    const watching = () => {
      const customers = { isRight: true };
      const watch = buyForThatTenant(() => customers.isRight);
      watch.personWrites?.({ orderId, changes: { csp_tenantid: 'tenant' } });
      const move = (isRight: boolean) => {
        customers.isRight = isRight;
        watch.tenantsMoved?.();
      };
      const take = () => watch.serviceWrites?.(write('one', { csp_leaseholder: 'one/b' }));
      return { watch, move, take };
    };
    const cart: PurchaseCall = { ...checkout, kind: 'makes a cart', cartId: null };

    test('lets what was handed in for it be bought, and notices what goes to another', () => {
      const { watch } = watching();
      expect(watch.sends?.(checkout, held)).toBeNull();
      expect(watch.sends?.({ ...checkout, tenantId: 'other' }, held)).toEqual(expect.any(String));
    });

    test('notices what is sent for a tenant that was not the customer’s since the order was taken up', () => {
      const { watch, move, take } = watching();
      move(false);
      take();
      expect(watch.sends?.(cart, held)).toEqual(expect.any(String));
      expect(watch.sends?.(checkout, held)).toEqual(expect.any(String));
      expect(watch.sends?.({ ...cart, by: 'two' }, held)).toBeNull();
    });

    test('lets a cart be made where the tenant moved after it was looked at, or came back before', () => {
      const { watch, move, take } = watching();
      take();
      move(false);
      expect(watch.sends?.(cart, held)).toBeNull();
      take();
      move(true);
      expect(watch.sends?.(cart, held)).toBeNull();
    });
  });

  test.each<[string, Row, boolean]>([
    ['an order of ours', { csp_providerorderid: 'ours' }, false],
    ['an order that somebody else has made', { csp_providerorderid: 'theirs' }, true],
    ['a subscription that somebody else has bought', { csp_providersubscriptionid: 'their subscription' }, true],
    [
      'an order of somebody else’s among those of a checkout',
      { csp_providerorders: JSON.stringify({ groups: [{ group: '0', lines: [], orderId: 'theirs', refusal: null, detail: null }] }) },
      true,
    ],
    ['no order', { csp_providerorders: null, csp_providerorderid: null }, false],
  ])('knows whose purchase is taken: %s', (_what, changes, isBroken) => {
    const watch = leaveOthersAlone(() => [{ orderId: 'theirs', subscriptionId: 'their subscription' }]);
    expect(watch.serviceWrites?.(write('one', changes))).toEqual(isBroken ? expect.any(String) : null);
  });
});
