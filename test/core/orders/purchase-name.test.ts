import * as fc from 'fast-check';
import { canBeNamed, isNamedAs, isOurName, purchaseName } from '../../../core/orders/purchase-name';

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

  test.each([
    ['other letters', (name: string) => name.toUpperCase()],
    ['other letters in our mark', (name: string) => name.toLowerCase()],
    ['other spaces', (name: string) => `${name.replaceAll(' Plan', '  Plan')} `],
    ['the product cut in the middle', (name: string) => name.replace('Visio Plan', 'Vis')],
    ['half a sign at its end', (name: string) => name.replace('2', '\uFFFD')],
  ])('is known again where the provider writes it with %s', (_how, written) => {
    const name = purchaseName({ product: 'Visio Plan 2', order: 'ORD-01002', changeId });
    const other = purchaseName({ product: 'Visio Plan 2', order: 'ORD-01003', changeId });
    expect([isNamedAs(name, written(name)), canBeNamed(name, written(name)), isOurName(written(name))]).toEqual([true, true, true]);
    expect([isNamedAs(other, written(name)), canBeNamed(other, written(name))]).toEqual([false, false]);
  });

  test('that has lost our mark is nobody’s', () => {
    const name = purchaseName({ product: 'Visio Plan 2', order: 'ORD-01002', changeId });
    expect([isNamedAs(name, name.slice(0, 20)), isOurName(name.slice(0, 20)), isNamedAs(name, null)]).toEqual([false, false, false]);
  });

  test.each([null, '', 'Visio Plan 2', 'Visio Plan 2 (Sales)'])('tells nothing where the provider shows %p', (seen) => {
    expect(canBeNamed(purchaseName({ product: 'Visio Plan 2', order: 'ORD-01002', changeId }), seen)).toBe(true);
  });
});
