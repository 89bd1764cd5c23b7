import fc from 'fast-check';
import { addLine, changeLine, emptyOrder, readDraft, removeLine, writeDraft, type OrderLine } from '../../../core/orders/draft';

const line: OrderLine = { subscriptionId: 's1', changeId: 'c1', offerId: 'o1', seats: 5, promotionId: null };

describe('The lines of an order', () => {
  it('are added, changed and removed', () => {
    const two = addLine(addLine(emptyOrder, line), { ...line, subscriptionId: 's2' });
    expect(changeLine(two, 's2', { seats: null }).lines.map((each) => each.seats)).toEqual([5, null]);
    expect(removeLine(two, 's1').lines.map((each) => each.subscriptionId)).toEqual(['s2']);
  });

  it('come back from the row as they were typed', () => {
    const lines = fc.array(
      fc.record({
        subscriptionId: fc.uuid(),
        changeId: fc.uuid(),
        offerId: fc.uuid(),
        seats: fc.option(fc.nat()),
        promotionId: fc.option(fc.uuid()),
      }),
    );
    fc.assert(fc.property(lines, (typed) => expect(readDraft(writeDraft({ lines: typed }))).toEqual({ lines: typed })));
  });

  it('are none in an empty row, and unreadable rather than half read', () => {
    expect(readDraft(null)).toEqual(emptyOrder);
    for (const text of ['{', '[]', '{"lines":{}}', JSON.stringify({ lines: [line, { ...line, seats: 1.5 }] })])
      expect(readDraft(text)).toBeNull();
  });
});
