import * as fc from 'fast-check';
import { canBeNamed, purchaseName } from '../../../core/orders/purchase-name';

const changeId = '3f2a9c1e-0b5d-4c1f-9a53-2b6f0c9d7e10';

describe('the name of a purchase at the provider', () => {
  test('says product, order and entry of the ledger', () => {
    expect(purchaseName({ product: 'Visio Plan 2', order: 'ORD-01002', changeId })).toBe('Visio Plan 2 (ORD-01002 0C9D7E10)');
  });

  test('is never longer than the provider takes, and never mistaken for another’s', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.uuid(), fc.uuid(), (product, one, other) => {
        fc.pre(one.slice(-8) !== other.slice(-8));
        const [ours, theirs] = [one, other].map((id) => purchaseName({ product, order: 'ORD-01002', changeId: id }));
        expect(ours?.length).toBeLessThanOrEqual(200);
        expect(canBeNamed(ours ?? null, ours ?? null)).toBe(true);
        expect(canBeNamed(ours ?? null, theirs ?? null)).toBe(false);
      }),
    );
  });

  test.each([null, '', 'Visio Plan 2', 'Visio Plan 2 (Sales)'])('tells nothing where the provider shows %p', (seen) => {
    expect(canBeNamed(purchaseName({ product: 'Visio Plan 2', order: 'ORD-01002', changeId }), seen)).toBe(true);
  });
});
