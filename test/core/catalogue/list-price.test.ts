import { holdsAt, holdsSince, replacesLine } from '../../../core/catalogue/list-price';
import { readPrerequisites, writePrerequisites } from '../../../core/catalogue/prerequisites';

const march = Date.UTC(2026, 2, 1);
const april = Date.UTC(2026, 3, 1);

describe('A line of a price list', () => {
  it.each([
    ['the moment before it begins', march - 1, false],
    ['the moment it begins', march, true],
    ['the moment before it ends', april - 1, true],
    ['the moment it ends', april, false],
  ])('%s', (_when, now, holds) => {
    expect(holdsAt({ validFrom: march, validTo: april, fromSeats: null }, now)).toBe(holds);
  });

  it('with an open end holds for good', () => {
    expect(holdsAt({ validFrom: march, validTo: null, fromSeats: null }, Date.UTC(2099, 0, 1))).toBe(true);
  });

  it('gives way to the one for the first seats, and of two such to the later', () => {
    const line = { validFrom: march, validTo: null, fromSeats: null };
    expect(replacesLine({ ...line, validFrom: april }, line)).toBe(true);
    expect(replacesLine(line, { ...line, validFrom: april })).toBe(false);
    expect(replacesLine({ ...line, validFrom: april, fromSeats: 300 }, line)).toBe(false);
    expect(replacesLine({ ...line, fromSeats: 1 }, { ...line, fromSeats: 300 })).toBe(true);
    expect(replacesLine(line, line)).toBe(false);
  });
});

describe('A price that has changed', () => {
  it('holds since the list says so', () => {
    expect(holdsSince(null, march, april)).toBe(march);
    expect(holdsSince({ validFrom: march }, april, april + 5000)).toBe(april);
  });

  it('never holds before the price that it follows, however the list is dated', () => {
    expect(holdsSince({ validFrom: april }, april, april + 60_000)).toBe(april + 60_000);
    expect(holdsSince({ validFrom: april }, march, april)).toBe(april + 1000);
  });
});

describe('Prerequisites', () => {
  it('are read as they were written, and also as people write lists', () => {
    const names = ['CFQ7TTC0LH18:0001', 'CFQ7TTC0LDPB:0002'];
    expect(readPrerequisites(writePrerequisites(names))).toEqual(names);
    expect(readPrerequisites('A:1, B:2')).toEqual(['A:1', 'B:2']);
    expect(writePrerequisites([])).toBeNull();
    expect(readPrerequisites(null)).toEqual([]);
  });
});
