import fc from 'fast-check';
import { agreementAfter, type AgreementEvent, type AgreementState } from '../../../../core/agreements/state';
import { stateOf } from '../../../../plugins/agreements/state';
import { agreementState, agreementWish } from '../../../../solution/rows';
import { createAgreementWorld, type AgreementTestWorld } from '../../world/agreements';

type Moment =
  | { readonly does: 'asks'; readonly wish: (typeof agreementWish)['SendLink' | 'LookUp'] }
  | { readonly does: 'decides'; readonly decision: 'accepted' | 'declined' }
  | { readonly does: 'passes'; readonly minutes: number }
  | { readonly does: 'sweeps' | 'looks up' }
  | { readonly does: 'dies'; readonly afterWrites: number }
  | { readonly does: 'fails'; readonly how: 'timeout-before' | 'timeout-after' | 'bom' };

const moment: fc.Arbitrary<Moment> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('asks'), wish: fc.constantFrom(agreementWish.SendLink, agreementWish.LookUp) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('decides'), decision: fc.constantFrom('accepted', 'accepted', 'declined') }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom('sweeps', 'looks up') }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('passes'), minutes: fc.constantFrom(1, 60, 8 * 1440) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('dies'), afterWrites: fc.integer({ min: 0, max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('fails'), how: fc.constantFrom('timeout-before', 'timeout-after', 'bom') }) },
);

/** Every history begins with a link, or most would tell of nothing. */
const linkAsked: Moment = { does: 'asks', wish: agreementWish.SendLink };

const events: readonly AgreementEvent[] = ['send-link', 'accept', 'expire', 'confirm', 'withdraw'];

const happens = async (world: AgreementTestWorld, id: string, now: Moment): Promise<void> => {
  switch (now.does) {
    case 'asks':
      return void (await world.fulfilled(id, now.wish));
    case 'decides':
      return (await world.agreement(id)).csp_attestationid === null ? undefined : world.customer(id, now.decision);
    case 'passes':
      return world.clock.advance(now.minutes * 60_000);
    case 'sweeps':
      return world.worker().sweep();
    case 'looks up':
      return world.worker().lookUp();
    case 'dies': {
      let writes = 0;
      world.onDataverse((request) => {
        if (request.method === 'PATCH' && writes++ >= now.afterWrites) throw new Error('the process is dead');
        return null;
      });
      await world.ask(id, agreementWish.LookUp);
      await world
        .worker()
        .finish(id)
        .catch(() => undefined);
      return world.onDataverse(() => null);
    }
    case 'fails':
      return void world.partnerCenter.fault({ match: { path: '/v1/*' }, action: { kind: now.how } });
  }
};

describe('whatever happens to an agreement', () => {
  test('its states follow each other as they may, and in the end the row, the account and the provider say the same', async () => {
    const seen = new Set<AgreementState>();
    await fc.assert(
      fc.asyncProperty(fc.array(moment, { minLength: 3, maxLength: 10 }), async (moments) => {
        const world = await createAgreementWorld();
        try {
          const id = await world.agreementOf();
          for (const now of [linkAsked, ...moments]) {
            const before = stateOf(await world.agreement(id));
            await happens(world, id, now);
            const state = stateOf(await world.agreement(id));
            seen.add(state);
            expect([before, ...events.map((event) => agreementAfter(before, event))]).toContain(state);
          }
          await world.partnerCenter.clearFaults();
          world.clock.advance(180 * 60_000);
          await world.worker().sweep();
          const end = await world.fulfilled(id, agreementWish.LookUp);
          const onFile = world.partnerCenter.count('SELECT count(*) AS n FROM agreement');
          expect(onFile).toBeLessThanOrEqual(1);
          expect(end.csp_state === agreementState.Confirmed).toBe(onFile === 1);
          expect(end).toMatchObject({ csp_asked: null, csp_leaseuntil: null });
          expect(await world.shown()).toBe(end.csp_state);
        } finally {
          await world.close();
        }
      }),
      { seed: 20260601, numRuns: 12, endOnFailure: true },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['LinkSent', 'LinkExpired', 'Confirmed']));
  }, 120_000);
});
