import type { Call } from '../far-side/call';
import type { ServiceWrite } from '../far-side/dataverse';
import type { Row } from '../far-side/filter';
import { purchaseCallOf, type PurchaseCall } from './purchase-call';

/** What a person wrote on an order. */
export type PersonWrite = {
  readonly orderId: string;
  readonly changes: Row;
  /** By a window that has not seen that the order was handed in: nobody says yes to anything new. */
  readonly isLate?: boolean;
};

/** A promise about what happens while purchases are made. What breaks it is answered with a sentence; null where nothing does. */
export type Watch = {
  readonly personWrites?: (write: PersonWrite) => void;
  /** Which tenant is whose, or what it is called, has changed. */
  readonly tenantsMoved?: () => void;
  readonly serviceWrites?: (write: ServiceWrite) => string | null;
  /** `order` is our order as its row is at this moment. */
  readonly sends?: (call: PurchaseCall, order: Row) => string | null;
  readonly hears?: (call: PurchaseCall, status: number) => void;
};

/** Sees everything that is written and sent, and remembers which promises were broken. */
export const createWitness = (watches: readonly Watch[], orderOf: (correlationId: string) => Row | null) => {
  const broken: string[] = [];
  const note = (sentence: string | null | undefined): void => {
    if (typeof sentence === 'string') broken.push(sentence);
  };
  return {
    broken: broken as readonly string[],
    personWrites: (write: PersonWrite): void => watches.forEach((watch) => watch.personWrites?.(write)),
    tenantsMoved: (): void => watches.forEach((watch) => watch.tenantsMoved?.()),
    serviceWrites: (write: ServiceWrite): void => watches.forEach((watch) => note(watch.serviceWrites?.(write))),
    sends(sent: Call, by: string): void {
      const call = purchaseCallOf(sent, by);
      if (call === null) return;
      const order = orderOf(call.correlationId);
      if (order === null) return note(`${by} sends for a purchase that no order knows`);
      for (const watch of watches) note(watch.sends?.(call, order));
    },
    hears(sent: Call, status: number): void {
      const call = purchaseCallOf(sent, '');
      if (call !== null) watches.forEach((watch) => watch.hears?.(call, status));
    },
  };
};
export type Witness = ReturnType<typeof createWitness>;
