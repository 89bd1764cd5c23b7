import type { Minor } from '../money/minor';
import type { BillingCycle, Term } from '../subscriptions/terms';
import { isHandedIn, type HandedIn } from './handed-in';
import { orderRefusals, type OrderRefusalCode } from './refusals';

/** A line as it went into the cart; `line` is its place in our order. */
export type SentLine = {
  readonly line: number;
  /** The line's entry in the ledger; missing where it was sent before this was kept. */
  readonly changeId?: string;
  /** `product:sku:availability`. */
  readonly catalogItemId: string;
  readonly seats: number;
  readonly term: Term;
  readonly billingCycle: BillingCycle;
  /** What it is called at the provider; missing where it was sent before it got a name. */
  readonly name?: string;
  /** As what and at which price it was sold; missing where it was sent before this was kept. */
  readonly sold?: SoldLine;
};

/** Prices are for one seat and one billing cycle. */
export type SoldLine = { readonly product: string; readonly currency: string; readonly unitPrice: Minor; readonly unitCost: Minor };

/** Lines that the provider makes one order of; what came of it: its order, its refusal, or nothing yet. */
export type OrderGroup = {
  /** The provider's name of the group; empty where it named none. */
  readonly group: string;
  readonly lines: readonly SentLine[];
  readonly orderId: string | null;
  readonly refusal: OrderRefusalCode | null;
  /** The provider's words to its refusal. */
  readonly detail: string | null;
};

/** What was sent to the checkout and what came of it, as `csp_ProviderOrders` keeps it. */
export type PurchaseOutcome = {
  readonly groups: readonly OrderGroup[];
  /** Missing where it was sent before this was kept. */
  readonly handedIn?: HandedIn;
};

export const writeOutcome = (outcome: PurchaseOutcome): string => JSON.stringify(outcome);

/** Reads `csp_ProviderOrders`; null where nothing was sent yet, and where it is something else. */
export const readOutcome = (json: string | null): PurchaseOutcome | null => {
  if (json === null || json === '') return null;
  try {
    const read: unknown = JSON.parse(json);
    if (typeof read !== 'object' || read === null || !('groups' in read) || !Array.isArray(read.groups)) return null;
    const groups: readonly unknown[] = read.groups;
    if (!groups.every(isGroup)) return null;
    if (!('handedIn' in read)) return { groups };
    return isHandedIn(read.handedIn) ? { groups, handedIn: read.handedIn } : null;
  } catch {
    return null;
  }
};

/** What is to be sent, by the groups that the provider named for the cart's lines. */
export const sentGroups = (lines: readonly SentLine[], groupOf: (line: number) => string | null): PurchaseOutcome => {
  const names = [...new Set(lines.map(({ line }) => groupOf(line) ?? ''))];
  return {
    groups: names.map((group) => ({
      group,
      lines: lines.filter(({ line }) => (groupOf(line) ?? '') === group),
      orderId: null,
      refusal: null,
      detail: null,
    })),
  };
};

/** Whether every line went out under a name of its own, by which it is found again. */
export const isNamed = ({ groups }: PurchaseOutcome): boolean => groups.every(({ lines }) => lines.every(({ name }) => name !== undefined));

/** Groups of which it is not known what became of them. */
export const openGroups = ({ groups }: PurchaseOutcome): readonly OrderGroup[] =>
  groups.filter(({ orderId, refusal }) => orderId === null && refusal === null);

const isGroup = (value: unknown): value is OrderGroup =>
  typeof value === 'object' &&
  value !== null &&
  'group' in value &&
  typeof value.group === 'string' &&
  'orderId' in value &&
  isTextOrNull(value.orderId) &&
  'detail' in value &&
  isTextOrNull(value.detail) &&
  'refusal' in value &&
  (value.refusal === null || (typeof value.refusal === 'string' && Object.hasOwn(orderRefusals, value.refusal))) &&
  'lines' in value &&
  Array.isArray(value.lines) &&
  value.lines.every(isSentLine);

const isSentLine = (value: unknown): value is SentLine =>
  typeof value === 'object' &&
  value !== null &&
  'line' in value &&
  Number.isInteger(value.line) &&
  (!('changeId' in value) || typeof value.changeId === 'string') &&
  'seats' in value &&
  Number.isInteger(value.seats) &&
  'catalogItemId' in value &&
  typeof value.catalogItemId === 'string' &&
  'term' in value &&
  typeof value.term === 'string' &&
  'billingCycle' in value &&
  typeof value.billingCycle === 'string' &&
  (!('name' in value) || typeof value.name === 'string') &&
  (!('sold' in value) || isSoldLine(value.sold));

const isSoldLine = (value: unknown): value is SoldLine =>
  typeof value === 'object' &&
  value !== null &&
  'product' in value &&
  typeof value.product === 'string' &&
  'currency' in value &&
  typeof value.currency === 'string' &&
  'unitPrice' in value &&
  Number.isInteger(value.unitPrice) &&
  'unitCost' in value &&
  Number.isInteger(value.unitCost);

const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';
