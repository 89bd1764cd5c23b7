import fc from 'fast-check';
import { offsetChanges, wallClock } from '../../../../sandbox/dataverse/settings/time-zone';

const at = (text: string) => Date.parse(text);

describe('the changes of a zone’s offset', () => {
  test.each([
    ['UTC', '2025-01-01T00:00Z', '2026-01-01T00:00Z', [[0, '2025-01-01T00:00Z']]],
    [
      'Europe/Berlin',
      '2025-01-01T00:00Z',
      '2026-01-01T00:00Z',
      [
        [60, '2025-01-01T00:00Z'],
        [120, '2025-03-30T01:00Z'],
        [60, '2025-10-26T01:00Z'],
      ],
    ],
    [
      'America/Los_Angeles',
      '2026-03-08T09:59Z',
      '2026-03-08T10:00Z',
      [
        [-480, '2026-03-08T09:59Z'],
        [-420, '2026-03-08T10:00Z'],
      ],
    ],
    ['Asia/Kolkata', '2000-01-01T00:00Z', '2026-01-01T00:00Z', [[330, '2000-01-01T00:00Z']]],
  ] as const)('of %s from %s to %s', (zone, first, last, expected) => {
    expect(offsetChanges(zone, at(first), at(last)).map(({ minutes, from }) => [minutes, from])).toEqual(
      expected.map(([minutes, from]) => [minutes, at(from)]),
    );
  });

  test('give the wall clock of every instant in between', () => {
    const [first, last] = [at('2020-01-01T00:00Z'), at('2030-01-01T00:00Z')];
    for (const zone of ['Europe/Sofia', 'Australia/Lord_Howe', 'America/Sao_Paulo']) {
      const changes = [...offsetChanges(zone, first, last)].reverse();
      fc.assert(
        fc.property(fc.integer({ min: first / 60000, max: last / 60000 }), (minute) => {
          const instant = minute * 60000;
          const offset = changes.find(({ from }) => from <= instant)?.minutes;
          expect(wallClock(zone, instant).getTime()).toBe(instant + (offset ?? NaN) * 60000);
        }),
        { seed: 4 },
      );
    }
  });
});
