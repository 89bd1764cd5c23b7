import fc from 'fast-check';
import { seatsByLedger, type SeatEntry } from '../../../core/ledger/seats';
import { share } from '../../../core/money/share';
import { firstInvoiceLine } from '../../../core/orders/first-invoice';
import { cycleAt, type Cycle } from '../../../core/subscriptions/calendar';
import { batchDeadlines, mayStillCancel, type AddedBatch } from '../../../core/subscriptions/cancellation';
import { day, hour, startOfDay } from '../../../core/time/instant';
import { daysLeft, prorate } from '../../../core/subscriptions/proration';

type Entry = SeatEntry & { readonly on: number; readonly amount: number };
type Wish = { readonly after: number; readonly kind: 'add' | 'take-back' | 'fail'; readonly seats: number };

/** What becomes of a subscription in its first cycle: a purchase, then wishes in the order of time; amounts are for the customer. */
const ledgerOf = (bought: number, unitPrice: number, first: number, wishes: readonly Wish[]): readonly Entry[] => {
  const invoice = firstInvoiceLine({ seats: first, unitPrice, unitCost: 0, term: 'P1Y', billingCycle: 'Monthly' }, bought);
  const entries: Entry[] = [{ status: 'Succeeded', delta: first, on: bought, amount: invoice.amount }];
  let batches: AddedBatch[] = [{ changeId: '0', seats: first, tookEffectOn: bought }];
  for (const [place, { after, kind, seats }] of wishes.entries()) {
    const on = bought + after * hour;
    const amount = prorate(unitPrice, seats, daysLeft(invoice.cycle, on), invoice.cycle);
    if (kind === 'fail') entries.push({ status: 'Failed', delta: seats, on, amount: 0 });
    if (kind === 'add') {
      batches.push({ changeId: String(place + 1), seats, tookEffectOn: on });
      entries.push({ status: 'Succeeded', delta: seats, on, amount });
    }
    const [youngest] = batchDeadlines(batches.slice(-1), null);
    if (kind === 'take-back' && youngest !== undefined && mayStillCancel(youngest, on)) {
      const refund = prorate(unitPrice, -youngest.refundable, daysLeft(invoice.cycle, on), invoice.cycle);
      batches = batches.slice(0, -1);
      entries.push({ status: 'Succeeded', delta: -youngest.refundable, on, amount: refund });
    }
  }
  return entries;
};

/** Seats that stood, counted day by day: an entry holds from its own day to the cycle's last. */
const seatDays = (entries: readonly Entry[], cycle: Cycle): number =>
  Array.from({ length: cycle.days }, (_, place) => cycle.startsOn + place * day)
    .map((each) => seatsByLedger(entries.filter(({ on }) => startOfDay(on) <= each)))
    .reduce((all, seats) => all + seats, 0);

const starts = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 11, 31) });
const prices = fc.integer({ min: 1, max: 500_000 });
const wish = fc.record({
  after: fc.nat(27 * 24),
  kind: fc.constantFrom<Wish['kind']>('add', 'add', 'take-back', 'fail'),
  seats: fc.integer({ min: 1, max: 300 }),
});
const wishes = fc.array(wish, { maxLength: 25 }).map((each) => [...each].sort((one, other) => one.after - other.after));

describe('Any sequence of changes in a cycle', () => {
  it('costs what the seats of the ledger cost that stood, day by day: half a cent an entry is all that rounding takes or gives', () => {
    fc.assert(
      fc.property(starts, prices, fc.integer({ min: 1, max: 300 }), wishes, (bought, price, first, after) => {
        const cycle = cycleAt(bought, 'P1Y', 'Monthly', bought);
        const entries = ledgerOf(bought, price, first, after);
        const billed = entries.reduce((all, { amount }) => all + amount, 0);
        const off = Math.abs(billed * cycle.days - price * seatDays(entries, cycle));
        expect(off * 2).toBeLessThanOrEqual(entries.length * cycle.days);
      }),
    );
  });

  it('adds up to the cent however its total is split among the seats’ batches', () => {
    fc.assert(
      fc.property(starts, prices, fc.integer({ min: 1, max: 300 }), wishes, (bought, price, first, after) => {
        const entries = ledgerOf(bought, price, first, after);
        const billed = entries.reduce((all, { amount }) => all + amount, 0);
        const batches = entries.filter(({ delta, status }) => status === 'Succeeded' && delta > 0).map(({ delta }) => delta);
        expect(share(billed, batches).reduce((all, part) => all + part, 0)).toBe(billed);
      }),
    );
  });

  it('costs nothing where everything is taken back on the day of its purchase', () => {
    fc.assert(
      fc.property(starts, prices, fc.integer({ min: 1, max: 300 }), (bought, price, first) => {
        const at = startOfDay(bought);
        const entries = ledgerOf(at, price, first, [{ after: 23, kind: 'take-back', seats: 1 }]);
        expect([seatsByLedger(entries), entries.reduce((all, { amount }) => all + amount, 0)]).toEqual([0, 0]);
      }),
    );
  });

  it('never leaves less than no seats, nor takes back what its 168 hours are over for', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 300 }), wishes, (bought, first, after) => {
        const entries = ledgerOf(bought, 100, first, after);
        for (let place = 1; place <= entries.length; place++) expect(seatsByLedger(entries.slice(0, place))).toBeGreaterThanOrEqual(0);
        for (const { delta, on } of entries.filter((entry) => entry.delta < 0))
          expect(entries.some((entry) => entry.delta === -delta && entry.on <= on && on < entry.on + 168 * hour)).toBe(true);
      }),
    );
  });
});
