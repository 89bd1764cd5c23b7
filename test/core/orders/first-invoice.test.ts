import fc from 'fast-check';
import { firstInvoiceLine, firstInvoiceTotal, type PricedLine } from '../../../core/orders/first-invoice';
import { movedLines } from '../../../core/orders/price-check';
import { hour } from '../../../core/time/instant';

const now = Date.parse('2026-11-22T15:30:00Z');
const line: PricedLine = { seats: 10, unitPrice: 1250, unitCost: 1000, term: 'P1Y', billingCycle: 'Monthly' };

describe('The first invoice', () => {
  it('names price, seats, days, the cycle, the renewal and until when it can be undone', () => {
    expect(firstInvoiceLine(line, now)).toEqual({
      unitPrice: 1250,
      unitCost: 1000,
      seats: 10,
      days: 30,
      cycle: { startsOn: Date.parse('2026-11-22T00:00Z'), endsOn: Date.parse('2026-12-22T00:00Z'), days: 30 },
      amount: 12_500,
      cost: 10_000,
      renewsOn: Date.parse('2027-11-22T00:00Z'),
      undo: { until: now + 168 * hour, source: 'OurArithmetic' },
    });
  });

  it('of a trial is nothing', () => {
    expect(firstInvoiceLine({ ...line, unitPrice: 0, unitCost: 0, term: 'P1M', billingCycle: 'None' }, now).amount).toBe(0);
  });

  it('is the sum of its lines, and a purchase is billed a whole cycle on whatever day it is', () => {
    const priced = fc.record({
      seats: fc.integer({ min: 1, max: 300 }),
      unitPrice: fc.nat(100_000),
      unitCost: fc.nat(100_000),
      term: fc.constant('P3Y' as const),
      billingCycle: fc.constantFrom('Monthly' as const, 'Annual' as const, 'Triennial' as const),
    });
    fc.assert(
      fc.property(fc.array(priced), fc.integer({ min: 0, max: 2_000_000_000_000 }), (lines, when) => {
        const total = firstInvoiceTotal(lines.map((each) => firstInvoiceLine(each, when)));
        expect(total.amount).toBe(lines.reduce((all, each) => all + each.seats * each.unitPrice, 0));
        expect(total.cost).toBe(lines.reduce((all, each) => all + each.seats * each.unitCost, 0));
      }),
    );
  });
});

describe('A price that has moved since a person saw it', () => {
  it('is named for its line, be it price or cost', () => {
    const seen = { seenPrice: 100, price: 100, seenCost: 80, cost: 80 };
    expect(
      movedLines([
        { changeId: 'same', ...seen },
        { changeId: 'dearer', ...seen, price: 101 },
        { changeId: 'cost', ...seen, cost: 79 },
      ]),
    ).toEqual(['dearer', 'cost']);
  });
});
