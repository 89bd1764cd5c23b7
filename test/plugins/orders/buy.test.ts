import { orderStatus, providerStatus, subscriptionStatus, changeStatus, deadlineSource } from '../../../solution/rows';
import { createOrderWorld, type OrderWorld } from './order-world';

describe('an order', () => {
  let world: OrderWorld;
  beforeEach(async () => {
    world = await createOrderWorld();
  });
  afterEach(() => world.close());

  test('of one line is bought, read back and booked', async () => {
    const id = await world.submitted();
    const order = await world.settled(id);
    expect(order).toMatchObject({ statuscode: orderStatus.Completed, statecode: 1, csp_refusal: null, csp_leaseholder: null });
    const placed = await world.placed();
    expect(placed).toEqual([expect.objectContaining({ cartId: order.csp_cartid, requestId: order.csp_checkoutrequestid })]);
    const [subscription] = await world.subscriptions(id);
    expect(subscription).toMatchObject({
      statuscode: subscriptionStatus.Active,
      csp_providerstatus: providerStatus.Active,
      csp_quantity: 5,
      csp_providerorderid: placed[0]?.id,
      csp_deadlineisproviders: true,
      csp_disagreement: null,
    });
    const [change] = await world.changes(id);
    expect(change).toMatchObject({
      statuscode: changeStatus.Succeeded,
      csp_providerorderid: placed[0]?.id,
      csp_seatsbefore: 0,
      csp_seatsafter: 5,
      csp_refundableseats: 5,
      csp_deadlinesource: deadlineSource.Provider,
      csp_canceluntil: subscription?.csp_canceluntil,
      _csp_submittedby_value: world.seller,
    });
    expect(world.changed).toEqual([world.contractId]);
  });
});
