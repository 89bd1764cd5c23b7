import fc from 'fast-check';
import { bracedIdOf, idOf } from '../../../solution/build/identity';

describe('ids', () => {
  test('are UUIDs of version 5 in lower case', () => {
    fc.assert(
      fc.property(fc.string(), (name) =>
        expect(idOf(name)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      ),
    );
  });

  test('depend on the name alone', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (one, other) => expect(idOf(one) === idOf(other)).toBe(one === other)));
  });

  test('never change: an upgrade would delete and recreate what bears them', () => {
    expect(idOf('form/account/main')).toBe('e2917e7e-653b-5b06-8ddb-0ebc7bcf9713');
    expect(bracedIdOf('role/CSP Seller')).toBe('{716cd90f-d77a-5a08-aac0-487f940cfe9f}');
  });
});
