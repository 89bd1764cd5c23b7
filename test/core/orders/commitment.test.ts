import fc from 'fast-check';
import { commitmentOf, type CommittedLine } from '../../../core/orders/commitment';
import { firstInvoiceLine, type PricedLine } from '../../../core/orders/first-invoice';
import { hour } from '../../../core/time/instant';
import type { BillingCycle, Term } from '../../../core/subscriptions/terms';

const now = Date.parse('2026-11-22T15:30:00Z');
const committed = (billingCycle: BillingCycle, more: Partial<PricedLine> = {}, on = now): CommittedLine => {
  const line: PricedLine = { seats: 10, unitPrice: 1250, unitCost: 1000, term: 'P3Y', billingCycle, ...more };
  return { billingCycle, invoice: firstInvoiceLine(line, on) };
};

describe('What somebody says yes to when they buy', () => {
  it('names subscriptions, seats, the first invoice, what comes after it, and until when all of it can be undone', () => {
    expect(commitmentOf([committed('Annual', { seats: 2, unitPrice: 24_000 }), committed('Monthly')])).toEqual({
      subscriptions: 2,
      seats: 12,
      firstInvoice: 60_500,
      perCycle: [
        { billingCycle: 'Monthly', amount: 12_500 },
        { billingCycle: 'Annual', amount: 48_000 },
      ],
      undoUntil: now + 168 * hour,
    });
  });

  it('has the deadline that comes first', () => {
    expect(commitmentOf([committed('Monthly'), committed('Monthly', {}, now - hour)]).undoUntil).toBe(now + 167 * hour);
  });

  it('counts a trial and bills nothing for it', () => {
    const trial = committed('None', { seats: 25, unitPrice: 0, unitCost: 0, term: 'P1M' });
    expect(commitmentOf([trial])).toMatchObject({ subscriptions: 1, seats: 25, firstInvoice: 0, perCycle: [] });
  });

  it('is nothing without lines', () => {
    expect(commitmentOf([])).toEqual({ subscriptions: 0, seats: 0, firstInvoice: 0, perCycle: [], undoUntil: null });
  });

  it('repeats with its cycles what the first invoice says: a purchase is billed a whole cycle', () => {
    const term: Term = 'P3Y';
    const line = fc.record({
      seats: fc.integer({ min: 1, max: 300 }),
      unitPrice: fc.nat(100_000),
      unitCost: fc.nat(100_000),
      term: fc.constant(term),
    });
    const cycle = fc.constantFrom<BillingCycle>('Monthly', 'Annual', 'Triennial');
    fc.assert(
      fc.property(fc.array(fc.tuple(cycle, line)), (lines) => {
        const { firstInvoice, perCycle } = commitmentOf(lines.map(([billingCycle, more]) => committed(billingCycle, more)));
        expect(perCycle.reduce((all, { amount }) => all + amount, 0)).toBe(firstInvoice);
      }),
    );
  });
});
