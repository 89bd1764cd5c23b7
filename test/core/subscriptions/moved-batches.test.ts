import * as fc from 'fast-check';
import { cancellationWindow, type RefundableBatch } from '../../../core/subscriptions/cancellation';
import { day, hour } from '../../../core/time/instant';
import { movedBatches, type RecordedBatch } from '../../../core/subscriptions/moved-batches';

const bought = Date.parse('2026-06-01T12:00:00Z');
const ends = bought + cancellationWindow;

const batch = (changes: Partial<RecordedBatch> = {}): RecordedBatch => ({
  changeId: 'purchase',
  seats: 10,
  tookEffectOn: bought,
  until: ends,
  refundable: 10,
  source: 'Provider',
  ...changes,
});
const later = batch({ changeId: 'later', seats: 3, tookEffectOn: bought + 300 * day, until: ends + 300 * day, refundable: 3 });

describe('the seats that can be given back, once the provider is asked again', () => {
  test.each<[what: string, batch: RecordedBatch, provider: RefundableBatch[] | null]>([
    ['the provider says the same', batch(), [{ quantity: 10, until: ends }]],
    ['it says the same to the second', batch(), [{ quantity: 10, until: ends + 999 }]],
    ['it names more seats than were added', batch(), [{ quantity: 50, until: ends }]],
    ['it never named them, and says nothing', batch({ source: 'OurArithmetic' }), null],
    ['nothing is on record, and it says nothing', batch({ until: null, refundable: null, source: null }), null],
    ['none was left, and it names none', batch({ refundable: 0 }), []],
    ['none was left, and it says nothing', batch({ refundable: 0 }), null],
  ])('stay where %s', (_what, recorded, provider) => {
    expect(movedBatches([recorded], provider)).toEqual([]);
  });

  test.each<[what: string, batch: RecordedBatch, provider: RefundableBatch[] | null, expected: object]>([
    ['follow its number', batch(), [{ quantity: 4, until: ends }], { refundable: 4, until: ends, source: 'Provider' }],
    ['follow its moment', batch(), [{ quantity: 10, until: ends + hour }], { refundable: 10, until: ends + hour, source: 'Provider' }],
    [
      'follow its word where there was only our arithmetic',
      batch({ source: 'OurArithmetic' }),
      [{ quantity: 10, until: ends }],
      { refundable: 10, until: ends, source: 'Provider' },
    ],
    ['are none where it names them no more', batch(), [], { refundable: 0, until: ends, source: 'Provider' }],
    ['are none where it named them and now says nothing', batch(), null, { refundable: 0, until: ends, source: 'Provider' }],
    [
      'are none where it names others only',
      batch({ source: 'OurArithmetic' }),
      [{ quantity: 3, until: ends + 300 * day }],
      { refundable: 0, until: ends, source: 'OurArithmetic' },
    ],
    [
      'keep the provider’s moment when they are none any more',
      batch({ until: ends + hour }),
      [],
      { refundable: 0, until: ends + hour, source: 'Provider' },
    ],
    [
      'have our moment where none was on record',
      batch({ until: null, refundable: null, source: null }),
      [],
      { refundable: 0, until: ends, source: 'OurArithmetic' },
    ],
  ])('%s', (_what, recorded, provider, expected) => {
    expect(movedBatches([recorded], provider)).toEqual([{ changeId: 'purchase', ...expected }]);
  });

  test('are those of the batch that changed alone', () => {
    const provider = [
      { quantity: 10, until: ends },
      { quantity: 1, until: ends + 300 * day },
    ];
    expect(movedBatches([batch(), later], provider)).toEqual([
      { changeId: 'later', refundable: 1, until: ends + 300 * day, source: 'Provider' },
    ]);
  });

  test('once they are written, the same answer changes nothing', () => {
    const days = fc.nat(20).map((many) => many * day);
    const recorded = fc.uniqueArray(
      fc.record({
        changeId: fc.uuid(),
        seats: fc.integer({ min: 1, max: 50 }),
        tookEffectOn: days.map((since) => bought + since),
        until: fc.option(days.map((since) => ends + since)),
        refundable: fc.option(fc.nat(50)),
        source: fc.option(fc.constantFrom('Provider', 'OurArithmetic')),
      }),
      { selector: ({ changeId }) => changeId, maxLength: 5 },
    );
    const provider = fc.option(fc.array(fc.record({ quantity: fc.nat(50), until: days.map((since) => ends + since) }), { maxLength: 5 }));
    fc.assert(
      fc.property(recorded, provider, (batches, told) => {
        const moved = movedBatches(batches, told);
        const written = batches.map((each) => ({ ...each, ...moved.find(({ changeId }) => changeId === each.changeId) }));
        expect(movedBatches(written, told)).toEqual([]);
      }),
    );
  });
});
