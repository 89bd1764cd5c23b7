import { z } from 'zod';
import { orderStatus, runStatus, type SubscriptionRow } from '../../../solution/rows';
import { eventually } from '../../e2e/world/eventually';
import { webhookKey } from '../world/environment';
import { updateOfRun } from '../world/execution-context';
import { serviceWorld } from '../world/service';
import { openShop } from './shop';

const placed = z.object({ orders: z.array(z.unknown()) });

/** The whole service over real HTTP, on a clock that goes on, with Contoso as a customer whom it has provisioned itself. */
export const createServiceShop = async () => {
  const world = await serviceWorld();
  world.partnerCenter.settings({ availabilityLifeDays: 3650, provisioningMilliseconds: 0 });
  const runId = await world.submitted();
  await world.deliver(runId);
  const run = await world.until(runId, runStatus.Completed);
  const { csp_tenantid: tenantId, csp_domain: domain, _csp_provideraccountid_value: tenantRowId } = run;
  if (tenantId === null || domain === null || tenantRowId === null) throw new Error('Contoso has no tenant');
  const shop = await openShop(world.dataverse, world.clock, { tenantId, domain, tenantRowId });

  const rests = (id: string, status: number) =>
    eventually(
      () => shop.order(id),
      ({ statuscode, csp_leaseholder }) => statuscode === status && csp_leaseholder === null,
    );

  return {
    ...shop,
    world,
    /** Waits until nobody works on the order, and it says so. */
    rests,
    /** A subscription that was bought. */
    async bought(): Promise<SubscriptionRow> {
      const id = await shop.submitted();
      await world.ask('seller', 'POST', `/api/orders/${id}`);
      await rests(id, orderStatus.Completed);
      const [subscription] = await shop.subscriptions(id);
      if (subscription === undefined) throw new Error('nothing was bought');
      return subscription;
    },
    subscription: (id: string) => world.dataverse.admin('GET', `csp_subscriptions(${id})`),
    /** How many orders were ever placed at Partner Center. */
    placed: async () => placed.parse(await world.partnerCenter.placedOrders()).orders.length,
    /** One delivery of the order's step, as Dataverse sends it. */
    delivery: (id: string, key = webhookKey) =>
      fetch(`${world.service.url}/steps`, {
        method: 'POST',
        headers: { 'x-tenantry-key': key },
        body: JSON.stringify({ ...updateOfRun(), PrimaryEntityName: 'csp_order', PrimaryEntityId: id }),
      }),
    close: () => world.close(),
  };
};
export type ServiceShop = Awaited<ReturnType<typeof createServiceShop>>;
