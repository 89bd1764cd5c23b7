import { Hono } from 'hono';
import { z } from 'zod';
import { accountStatuses, customerDocument } from '../customers/customer';
import { saveCustomer } from '../customers/find-customer';
import { changeSettings, readSettings, settingsSchema } from '../settings';
import type { Snapshot } from '../tables';
import type { World } from '../world';

const settingsChange = z.strictObject(settingsSchema.shape).partial();
const customerChange = z.strictObject({
  directSigned: z.boolean().optional(),
  accountStatus: z.enum(accountStatuses).nullable().optional(),
  qualifiedFor: customerDocument.shape.qualifiedFor,
});
const snapshotSchema = z.record(z.string(), z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))));

type State = { snapshot(): Snapshot; restore(snapshot: Snapshot): void; reset(): void };

/** Settings, the customers' side of things, snapshot, restore and reset. */
export const stateControls = (world: World, state: State) => {
  const controls = new Hono();

  controls.get('/settings', (context) => context.json(readSettings(world)));
  controls.patch('/settings', async (context) => {
    const given = z.record(z.string(), z.unknown()).parse(await context.req.json());
    const parsed = settingsChange.parse(given);
    const named = Object.fromEntries(Object.entries(parsed).filter(([name]) => name in given));
    return context.json(changeSettings(world, named));
  });

  /** Microsoft publishes a newer version of the Microsoft Customer Agreement. */
  controls.post('/agreements/newer-version', (context) => {
    changeSettings(world, { customerAgreementRank: readSettings(world).customerAgreementRank + 1 });
    if (!context.req.header('Accept')?.includes('html')) return context.body(null, 204);
    return context.redirect('/sandbox/partner-center#settings', 303);
  });

  controls.get('/customers', (context) =>
    context.json(
      world.database.all('SELECT partnerId, state, customer FROM customer ORDER BY number').map((row) => ({
        partnerId: row['partnerId'],
        state: row['state'],
        ...customerDocument.parse(JSON.parse(String(row['customer']))),
      })),
    ),
  );
  controls.patch('/customers/:id', async (context) => {
    const change = customerChange.parse(await context.req.json());
    const row = world.database.get('SELECT customer FROM customer WHERE id = ?', context.req.param('id').toLowerCase());
    if (!row) return context.json({ error: 'There is no such customer.' }, 404);
    const customer = customerDocument.parse(JSON.parse(String(row['customer'])));
    const changed = {
      ...customer,
      directSigned: change.directSigned ?? customer.directSigned,
      ...(change.qualifiedFor === undefined ? {} : { qualifiedFor: change.qualifiedFor }),
      ...(change.accountStatus === undefined ? {} : { accountStatus: change.accountStatus, accountStatusAt: world.clock.now() }),
    };
    saveCustomer(world, changed);
    return context.json(changed);
  });

  controls.get('/snapshot', (context) => context.json(state.snapshot()));
  controls.post('/restore', async (context) => {
    state.restore(snapshotSchema.parse(await context.req.json()));
    return context.body(null, 204);
  });
  controls.post('/reset', (context) => {
    state.reset();
    return context.body(null, 204);
  });
  return controls;
};
