import fc from 'fast-check';
import { fixedId } from '../../../plugins/dataverse/fixed-id';

describe('a fixed id', () => {
  test('is the UUID of version 5 that RFC 9562 gives as its example', () => {
    expect(fixedId('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  test('is the same for the same run, however its id is written, and another for another run', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (one, other) => {
        fc.pre(one !== other);
        expect(fixedId(one, 'row')).toBe(fixedId(one.toUpperCase(), 'row'));
        expect(fixedId(one, 'row')).not.toBe(fixedId(other, 'row'));
      }),
    );
  });
});
