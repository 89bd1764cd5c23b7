import { isFinal } from '../../../core/orders/status';
import { brokenInvariants } from '../../../core/ledger/invariants';
import type { Bought, Intent, Model } from '../model';
import { goods, mostSeats } from '../shop';
import type { World } from '../world';
import { subscriptionsSeen } from './seen';

/** What must hold after each command, whatever happens: what was bought was wanted, once; seats add up where an order has its end. */
export const brokenNow = (model: Model, world: World): readonly string[] => [
  ...world.broken,
  ...model.intents.flatMap((intent) => unwanted(intent, boughtFor(intent, world), model)),
  ...strangers(model, world),
  ...brokenInvariants([], subscriptionsSeen(world, isFinal), world.now()).map((each) => JSON.stringify(each)),
];

/** What people see now. */
export const lookAgain = (model: Model, world: World): void => {
  for (const intent of model.intents) {
    intent.shown = world.statusOf(world.dataverse.row('csp_orders', intent.orderId));
    for (const bought of boughtFor(intent, world)) model.bought.set(bought.id, bought);
  }
};

const correlationOf = (world: World, { orderId }: Intent): unknown => world.dataverse.row('csp_orders', orderId)['csp_correlationid'];

const boughtFor = (intent: Intent, world: World): readonly (Bought & { readonly cartId: string })[] => {
  const correlationId = correlationOf(world, intent);
  return world.partnerCenter.orders
    .filter(({ cart }) => cart.correlationId === correlationId)
    .map(({ id, cart, line }) => {
      const good = goods.find(({ productId }) => line.catalogItemId.startsWith(`${productId}:`))?.name ?? 'Basic';
      return { id, orderId: intent.orderId, cartId: cart.id, wish: { good, seats: line.quantity } };
    });
};

const unwanted = (intent: Intent, bought: ReturnType<typeof boughtFor>, model: Model): readonly string[] => {
  const name = `order ${intent.number}`;
  const carts = new Set(bought.map(({ cartId }) => cartId)).size;
  const isNew = bought.some(({ id }) => !model.bought.has(id));
  return [
    ...(carts > 1 ? [`${name} was bought by ${carts} carts`] : []),
    ...(bought.length > 0 && !intent.isSaid ? [`${name} was bought, but nobody has said yes`] : []),
    ...(isNew && isFinal(intent.shown) ? [`${name} was bought after it was ${intent.shown}`] : []),
    ...bought
      .filter(({ wish }) => !isWished(intent, wish))
      .map(({ wish }) => `${name} bought ${wish.seats} × ${wish.good}, which nobody wants`),
    ...intent.wishes
      .filter(({ good }) => bought.filter(({ wish }) => wish.good === good).length > 1)
      .map(({ good }) => `${name} bought ${good} twice`),
  ];
};

const isWished = ({ wishes }: Intent, { good, seats }: Bought['wish']): boolean =>
  wishes.some((wish) => wish.good === good && (wish.seats === seats || Math.min(wish.seats, mostSeats) === seats));

const strangers = (model: Model, world: World): readonly string[] => {
  const known = new Set(model.intents.map((intent) => correlationOf(world, intent)));
  return world.partnerCenter.orders
    .filter(({ cart }) => !known.has(cart.correlationId))
    .map(({ id }) => `the provider’s order ${id} is of no order of ours`);
};
