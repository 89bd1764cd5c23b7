import { isFinal, type OrderStatus } from '../../../core/orders/status';
import { brokenInvariants } from '../../../core/ledger/invariants';
import type { Bought, Intent, Model } from '../model';
import { told } from '../commands/wishes';
import { otherSeats, type Wish } from '../people';
import { goods, mostSeats } from '../shop';
import type { Row } from '../far-side/filter';
import type { World } from '../world';
import { isEndedByHand } from './ended-by-hand';
import { subscriptionsSeen } from './seen';

/** What must hold after each command, whatever happens: what was bought was wanted, once; seats add up where an order has its end. */
export const brokenNow = (model: Model, world: World): readonly string[] => [
  ...world.broken,
  ...model.intents.flatMap((intent) => unwanted(intent, boughtFor(intent, world), model)),
  ...strangers(model, world),
  ...brokenInvariants([], subscriptionsSeen(world, hasItsEnd), world.now()).map((each) => JSON.stringify(each)),
];

/** One that was ended by hand while it was bought is opened again, and has its end then. */
const hasItsEnd = (status: OrderStatus, row: Row): boolean => isFinal(status) && !isEndedByHand(row);

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
    .filter(({ cart }) => cart.correlationId !== null && cart.correlationId === correlationId)
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
    ...(isNew && isFinal(intent.shown) && intent.isEndedByHand !== true ? [`${name} was bought after it was ${intent.shown}`] : []),
    ...(isWanted(intent, bought) ? [] : [`${name} bought ${told(bought.map(({ wish }) => wish))}, which nobody wants`]),
    ...intent.wishes
      .filter(({ good }) => bought.filter(({ wish }) => wish.good === good).length > 1)
      .map(({ good }) => `${name} bought ${good} twice`),
  ];
};

/** By one window, the one or the other: nobody has said yes to some of both. */
const isWanted = ({ wishes }: Intent, bought: readonly Bought[]): boolean =>
  [wishes, wishes.map((wish) => ({ ...wish, seats: otherSeats }))].some((shown) => bought.every(({ wish }) => isWished(shown, wish)));

const isWished = (wishes: readonly Wish[], { good, seats }: Wish): boolean =>
  wishes.some((wish) => wish.good === good && (wish.seats === seats || Math.min(wish.seats, mostSeats) === seats));

const strangers = (model: Model, world: World): readonly string[] => {
  const known = new Set(model.intents.map((intent) => correlationOf(world, intent)));
  return world.partnerCenter.orders
    .filter(({ cart }) => cart.correlationId !== null && !known.has(cart.correlationId))
    .map(({ id }) => `the provider’s order ${id} is of no order of ours`);
};
