import type { OrderStatus } from '../../core/orders/status';
import type { Wish } from './people';

/** What a person wants, and whether the person has said yes to it. */
export type Intent = {
  readonly orderId: string;
  /** In a story: 1, 2, … */
  readonly number: number;
  readonly wishes: readonly Wish[];
  /** Handed in at least once. */
  isSaid: boolean;
  /** Its row was ended while it was bought: what had been sent may still buy. */
  isEndedByHand?: boolean;
  /** As the order's form shows it. */
  shown: OrderStatus;
};

/** An order that the provider has made. */
export type Bought = { readonly id: string; readonly orderId: string; readonly wish: Wish };

/** What should be: the intents of people, and what was bought for them. */
export type Model = { readonly intents: Intent[]; readonly bought: Map<string, Bought> };

export const emptyModel = (): Model => ({ intents: [], bought: new Map() });
