import fc from 'fast-check';
import { agreementPath, credentials, runStatus } from '../../../solution/rows';
import { mortal, type Moment } from '../world/mortal';
import { createWorld, type World } from '../world/world';

type Mishap =
  | { readonly kind: 'timeout-before' | 'timeout-after' | 'bom' }
  | { readonly kind: 'answer'; readonly status: 500 | 503 }
  | { readonly kind: 'throttle'; readonly retryAfter: number };

const mishap: fc.Arbitrary<Mishap> = fc.oneof(
  fc.record({ kind: fc.constantFrom('timeout-before', 'timeout-after', 'bom') }),
  fc.record({ kind: fc.constant('answer'), status: fc.constantFrom(500, 503) }),
  fc.record({ kind: fc.constant('throttle'), retryAfter: fc.integer({ min: 1, max: 120 }) }),
);
const history = fc.record({
  creations: fc.array(mishap, { maxLength: 4 }),
  agreements: fc.array(mishap, { maxLength: 4 }),
  deaths: fc.array(fc.record({ call: fc.integer({ min: 1, max: 20 }), moment: fc.constantFrom<Moment>('before', 'after') }), {
    maxLength: 3,
  }),
  /** Minutes between one worker and the next; some are longer than a request id lives. */
  pauses: fc.array(fc.constantFrom(4, 20, 60, 25 * 60), { minLength: 12, maxLength: 12 }),
});

describe('whatever happens to a run', () => {
  let world: World;
  let number = 0;
  beforeAll(async () => {
    world = await createWorld();
    world.partnerCenter.settings({ typedDateAttestation: 'taken' });
  });
  afterAll(() => world.close());

  test('it ends completed, with one customer and one agreement, and the password kept or said to be lost', async () => {
    await fc.assert(
      fc.asyncProperty(history, async ({ creations, agreements, deaths, pauses }) => {
        const customersBefore = world.partnerCenter.customers().length;
        const name = `history${++number}`;
        const id = await world.submitted({
          csp_agreementpath: agreementPath.RecordedByHand,
          csp_agreedon: '2026-05-30',
          csp_domainprefix: name,
          csp_companyname: name,
        });
        for (const action of creations) world.partnerCenter.fault({ match: { method: 'POST', path: '/v1/customers' }, action });
        for (const action of agreements)
          world.partnerCenter.fault({ match: { method: 'POST', path: '/v1/customers/{id}/agreements' }, action });
        for (const [turn, pause] of pauses.entries()) {
          const death = deaths[turn];
          const worker = world.worker(death === undefined ? {} : { wrap: mortal(death.call, death.moment).wrap });
          await worker.sweep().catch(() => undefined);
          world.clock.advance(pause * 60_000);
        }
        await world.partnerCenter.clearFaults();
        await world.worker().sweep();

        const run = await world.run(id);
        expect(run.statuscode).toBe(runStatus.Completed);
        expect(world.partnerCenter.customers().length - customersBefore).toBe(1);
        expect(world.partnerCenter.count(`SELECT count(*) AS n FROM agreement WHERE customerId = '${run.csp_tenantid}'`)).toBe(1);
        expect(run.csp_sealedcredentials === null ? credentials.Lost : credentials.Waiting).toBe(run.csp_credentials);
      }),
      { seed: 20260601, numRuns: 25, endOnFailure: true },
    );
  }, 120_000);
});
