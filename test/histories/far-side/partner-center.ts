import { z } from 'zod';
import type { Call } from './call';

const minute = 60_000;
const cartLife = 7 * 24 * 60 * minute;

/** How Partner Center's orders behave for the next checkout. Milliseconds by the clock. */
export type Mood = {
  /** The checkout is answered with 409 and goes on for so long. */
  readonly inProgress?: number;
  readonly lateSubscriptions?: number;
  /** The order of the first group fails. */
  readonly failsGroup?: boolean;
};

type Line = {
  readonly id: number;
  readonly friendlyName: string | null;
  readonly catalogItemId: string;
  readonly quantity: number;
  readonly termDuration: string;
  readonly billingCycle: string;
};
export type MemoryCart = {
  readonly id: string;
  /** `MS-CorrelationId` of the call that made it: our order's own; null where somebody bought by another way. */
  readonly correlationId: string | null;
  readonly tenantId: string;
  readonly madeAt: number;
  lines: readonly Line[];
  /** When it was or will be ordered. */
  orderedAt: number | null;
  errors: { orderGroupId: string; code: number; description: string }[];
  lateUntil: number;
  /** Request ids that came for its checkout, each once. */
  readonly requestIds: string[];
};
export type MemoryOrder = {
  readonly id: string;
  readonly cart: MemoryCart;
  readonly line: Line;
  readonly subscriptionId: string;
  readonly at: number;
};

const cartRequest = z.object({
  lineItems: z.array(
    z.object({
      id: z.number(),
      friendlyName: z.string(),
      catalogItemId: z.string(),
      quantity: z.number(),
      termDuration: z.string(),
      billingCycle: z.string(),
    }),
  ),
});

type Wanted = { readonly productId: string; readonly skuId: string; readonly quantity: number; readonly friendlyName: string | null };
export type Customer = { readonly tenantId: string; readonly domain: string };

/** As much of Partner Center as buying needs, in memory: carts, checkouts, orders that are listed late, subscriptions, some customers. */
export const memoryPartnerCenter = (known: readonly Customer[], now: () => number, newId: () => string) => {
  const domains = new Map(known.map(({ tenantId, domain }) => [tenantId, domain]));
  const carts = new Map<string, MemoryCart>();
  const orders: MemoryOrder[] = [];
  /** What was answered to a request id; it is remembered for a day. */
  const answers = new Map<string, { at: number; status: number; body: unknown }>();
  const state = { generation: 0, isUnderReview: false, mood: {} as Mood };

  const refusal = (status: number, code: number) => ({ status, body: { code, description: `Refused with ${code}` } });
  const itemOf = (product: string, sku: string): string => `${product}:${sku}:G${state.generation}`;
  const isFresh = (line: Line): boolean => line.catalogItemId.endsWith(`:G${state.generation}`);

  const cartBody = (cart: MemoryCart) => ({
    id: cart.id,
    status: isOrdered(cart) ? 'Ordered' : 'Active',
    lineItems: cart.lines.map((line, place) => ({
      ...line,
      orderGroup: String(place),
      ...(isOrdered(cart) ? {} : errorOf(line)),
    })),
  });
  const errorOf = (line: Line) => {
    if (!isFresh(line)) return { error: { errorCode: '400019', errorDescription: 'Availability not found' } };
    return line.quantity > 300 ? { error: { errorCode: 'MaxAllowedSeatsPerSubscriptionExceeded', errorDescription: 'Too many' } } : {};
  };
  const isOrdered = (cart: MemoryCart): boolean => cart.orderedAt !== null && cart.orderedAt <= now();

  const orderBody = ({ id, line, cart, subscriptionId, at }: MemoryOrder) => ({
    id,
    creationDate: new Date(at).toISOString(),
    billingCycle: line.billingCycle,
    lineItems: [
      {
        offerId: line.catalogItemId,
        friendlyName: line.friendlyName,
        quantity: line.quantity,
        termDuration: line.termDuration,
        transactionType: 'New',
        ...(cart.lateUntil <= now() ? { subscriptionId } : {}),
      },
    ],
  });
  const checkedOut = (cart: MemoryCart) => ({
    status: 201,
    body: { orders: orders.filter((order) => order.cart === cart).map(orderBody), orderErrors: cart.errors },
  });

  const checkout = (cart: MemoryCart, requestId: string) => {
    if (!cart.requestIds.includes(requestId)) cart.requestIds.push(requestId);
    if (isOrdered(cart)) return checkedOut(cart);
    if (cart.orderedAt !== null) return refusal(409, 800064);
    if (state.isUnderReview) return refusal(403, 800073);
    if (!cart.lines.every(isFresh)) return refusal(404, 400019);
    const { inProgress = 0, lateSubscriptions = 0, failsGroup = false } = state.mood;
    state.mood = {};
    cart.orderedAt = now() + inProgress;
    cart.lateUntil = now() + lateSubscriptions;
    cart.lines.forEach((line, place) => {
      if (failsGroup && place === 0) cart.errors.push({ orderGroupId: String(place), code: 800069, description: 'Risk' });
      else orders.push({ id: newId().slice(-12), cart, line, subscriptionId: newId(), at: now() + inProgress });
    });
    return inProgress > 0 ? refusal(409, 800060) : checkedOut(cart);
  };

  const subscriptionBody = ({ id, cart, line, subscriptionId, at }: MemoryOrder) => ({
    id: subscriptionId,
    offerId: line.catalogItemId,
    orderId: id,
    status: cart.lateUntil <= now() ? 'active' : 'pending',
    quantity: line.quantity,
    effectiveStartDate: new Date(at).toISOString(),
    commitmentEndDateTime: new Date(at + 365 * 24 * 60 * minute).toISOString(),
    cancellationAllowedUntilDate: new Date(at + cartLife).toISOString(),
    autoRenewEnabled: true,
  });

  const answer = (method: string, path: string, headers: Headers, body: () => unknown): { status: number; body: unknown } => {
    const [, , , tenantId = '', kind = '', id = '', action = '', sku = ''] = (path.split('?')[0] ?? '').split('/');
    const domain = domains.get(tenantId);
    if (domain === undefined) return refusal(404, 20002);
    if (kind === '') return { status: 200, body: { id: tenantId, companyProfile: { domain }, relationshipToPartner: 'reseller' } };
    if (kind === 'validationStatus') return { status: 200, body: { status: state.isUnderReview ? 'UnderReview' : 'Allowed' } };
    if (kind === 'products') return { status: 200, body: { items: [availability(id, sku)] } };
    if (kind === 'orders') {
      const ofCustomer = orders.filter(({ cart }) => cart.tenantId === tenantId);
      const listed = ofCustomer.filter(({ at }) => (id === '' ? at + 15 * minute : at) <= now()).map(orderBody);
      const found = listed.find((order) => order.id === id);
      return id === ''
        ? { status: 200, body: { items: listed } }
        : found === undefined
          ? refusal(404, 20000)
          : { status: 200, body: found };
    }
    if (kind === 'subscriptions') {
      const found = orders.find((order) => order.cart.tenantId === tenantId && order.subscriptionId === id && order.at <= now());
      return found === undefined ? refusal(404, 0) : { status: 200, body: subscriptionBody(found) };
    }
    return ofCarts(tenantId, method, id, action, headers, body);
  };
  const availability = (product: string, sku: string) => ({
    id: `G${state.generation}`,
    catalogItemId: itemOf(product, sku),
    segment: 'commercial',
    isPurchasable: true,
    terms: [{ duration: 'P1Y', billingCycle: 'Annual' }],
  });

  const ofCarts = (tenantId: string, method: string, id: string, action: string, headers: Headers, body: () => unknown) => {
    if (id === '') {
      const cart: MemoryCart = {
        id: newId(),
        correlationId: headers.get('ms-correlationid') ?? '',
        tenantId,
        madeAt: now(),
        lines: cartRequest.parse(body()).lineItems,
        orderedAt: null,
        errors: [],
        lateUntil: 0,
        requestIds: [],
      };
      carts.set(cart.id, cart);
      return { status: 201, body: cartBody(cart) };
    }
    const cart = carts.get(id);
    if (cart === undefined || cart.tenantId !== tenantId || cart.madeAt + cartLife <= now()) return refusal(404, 800008);
    if (action === 'checkout') return checkout(cart, headers.get('ms-requestid') ?? '');
    if (method === 'GET') return { status: 200, body: cartBody(cart) };
    if (cart.orderedAt !== null) return refusal(400, 800065);
    cart.lines = cartRequest.parse(body()).lineItems;
    return { status: 201, body: cartBody(cart) };
  };

  return {
    state,
    carts,
    orders,
    rename: (tenantId: string, domain: string): void => void domains.set(tenantId, domain),
    /** Somebody buys for a customer by another way, and may call it as they like. */
    buyElsewhere(tenantId: string, bought: Wanted): void {
      const { productId, skuId, quantity, friendlyName } = bought;
      const line = { id: 0, friendlyName, catalogItemId: itemOf(productId, skuId), quantity, termDuration: 'P1Y', billingCycle: 'annual' };
      const made = { id: newId(), correlationId: null, tenantId, madeAt: now(), orderedAt: now(), lateUntil: now() };
      const cart: MemoryCart = { ...made, lines: [line], errors: [], requestIds: [] };
      orders.push({ id: newId().slice(-12), cart, line, subscriptionId: newId(), at: now() });
    },
    async handle(call: Call): Promise<Response> {
      const { pathname, search } = new URL(call.url);
      const requestId = call.headers.get('ms-requestid') ?? '';
      const known = call.method === 'GET' ? undefined : answers.get(requestId);
      if (known !== undefined && now() - known.at < 24 * 60 * minute) return Response.json(known.body, { status: known.status });
      const given = answer(call.method, `${pathname}${search}`, call.headers, () => JSON.parse(call.body));
      if (call.method !== 'GET' && given.status < 300) answers.set(requestId, { at: now(), ...given });
      return Response.json(given.body, { status: given.status });
    },
  };
};
export type MemoryPartnerCenter = ReturnType<typeof memoryPartnerCenter>;
