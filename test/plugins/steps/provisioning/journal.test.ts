import fc from 'fast-check';
import { stepNames } from '../../../../core/provisioning/steps';
import { mayRepeat, requestIdLifeMilliseconds } from '../../../../plugins/steps/provisioning/attempt';
import { digestOf, entryOf, readJournal, withEntry, type Entry } from '../../../../plugins/steps/provisioning/journal';
import { isoInstant } from '../../../../plugins/time';
import { noon } from '../../world/clock';

const entry = fc.record(
  {
    name: fc.constantFrom(...stepNames),
    state: fc.constantFrom('pending', 'running', 'waiting', 'done', 'failed'),
    attempts: fc.nat(),
    requestId: fc.uuid(),
    startedOn: fc.constant(isoInstant(noon)),
    refusal: fc.constantFrom('domain-taken', 'outcome-unknown'),
    unanswered: fc.boolean(),
    digest: fc.string(),
    sentCustomer: fc.record({ domain: fc.string(), companyName: fc.string() }),
  },
  { requiredKeys: ['name', 'state', 'attempts'] },
) as fc.Arbitrary<Entry>;

describe('the journal of a run', () => {
  test('is read as it was written, in the order of the steps, with one entry a step', () => {
    fc.assert(
      fc.property(fc.array(entry), (written) => {
        const journal = written.reduce(withEntry, [] as readonly Entry[]);
        const read = readJournal(JSON.stringify(journal));
        expect(read).toEqual(journal);
        expect(read.map(({ name }) => name)).toEqual(stepNames.filter((name) => written.some((each) => each.name === name)));
        for (const last of new Map(written.map((each) => [each.name, each])).values()) expect(entryOf(read, last.name)).toEqual(last);
      }),
    );
  });

  test('is empty before anything was done', () => {
    expect(readJournal(null)).toEqual([]);
    expect(entryOf([], 'customer')).toEqual({ name: 'customer', state: 'pending', attempts: 0 });
  });

  test.each(['{}', '[{"name":"pay"}]', '[{"name":"customer","state":"done"}]', 'not JSON'])(
    'is refused when the service did not write it, rather than taken for empty: %s',
    (text) => {
      expect(() => readJournal(text)).toThrow();
    },
  );
});

describe('a request id', () => {
  const open: Entry = {
    name: 'customer',
    state: 'running',
    attempts: 1,
    requestId: 'r',
    startedOn: isoInstant(noon),
    unanswered: true,
    digest: 'd',
  };
  test.each<[string, Entry, string, number, boolean]>([
    ['while its outcome is unknown', open, 'd', 0, true],
    ['at the last moment of its life', open, 'd', requestIdLifeMilliseconds - 1, true],
    ['not once its life is over', open, 'd', requestIdLifeMilliseconds, false],
    ['not for another content', open, 'other', 0, false],
    [
      'not after an answer',
      { name: 'customer', state: 'running', attempts: 1, requestId: 'r', startedOn: isoInstant(noon), digest: 'd' },
      'd',
      0,
      false,
    ],
  ])('is repeated %s', (_when, before, digest, later, expected) => {
    expect(mayRepeat(before, digest, noon + later)).toBe(expected);
  });

  test('is bound to all that is sent', () => {
    expect(digestOf({ a: 1 })).toBe(digestOf({ a: 1 }));
    expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: 2 }));
  });
});
