import { agreementPath, credentials, runStatus } from '../../../solution/rows';
import { openCredentials } from '../../../plugins/sealing/credentials';
import { mortal, type Moment } from '../world/mortal';
import { createWorld, type World } from '../world/world';

const byHand = { csp_agreementpath: agreementPath.RecordedByHand, csp_agreedon: '2026-05-30' };

/** One world, emptied between deaths, since importing the solution anew each time would take most of the time. */
describe('a service that is killed', () => {
  let world: World;
  let number = 0;
  beforeAll(async () => {
    world = await createWorld();
    world.partnerCenter.settings({ typedDateAttestation: 'taken' });
  });
  afterAll(() => world.close());

  const freshRun = () => world.submitted({ ...byHand, csp_domainprefix: `contoso${++number}`, csp_companyname: `Contoso ${number}` });

  const callsOfWholeRun = async (): Promise<number> => {
    const counter = mortal(0, 'before');
    await world.worker({ wrap: counter.wrap }).finish(await freshRun());
    return counter.calls();
  };

  const killedAt = async (call: number, moment: Moment): Promise<void> => {
    const customers = world.partnerCenter.customers().length;
    const agreements = world.partnerCenter.count('SELECT count(*) AS n FROM agreement');
    const id = await freshRun();
    // Dies without a word; where the claim itself is cut off, that reaches the caller.
    await world
      .worker({ name: 'mortal', wrap: mortal(call, moment).wrap })
      .finish(id)
      .catch(() => undefined);
    for (let sweeps = 0; sweeps < 5; sweeps++) {
      world.clock.advance(200_000);
      await world.worker({ name: 'heir' }).sweep();
    }
    const run = await world.run(id);
    expect(run).toMatchObject({ statuscode: runStatus.Completed, csp_credentials: credentials.Waiting, csp_leaseholder: null });
    expect(openCredentials(world.sealing, id, world.dataverse.users.seller, run.csp_sealedcredentials ?? '')).not.toBeNull();
    expect(world.partnerCenter.customers().length - customers).toBe(1);
    expect(world.partnerCenter.count('SELECT count(*) AS n FROM agreement') - agreements).toBe(1);
  };

  test.each<Moment>(['before', 'after'])(
    '%s any of its calls leaves a run that another finishes: one customer, one agreement, the password kept',
    async (moment) => {
      const calls = await callsOfWholeRun();
      expect(calls).toBeGreaterThan(15);
      for (let call = 1; call <= calls; call++) await killedAt(call, moment);
      expect(await world.rows('csp_provideraccounts')).toHaveLength(number);
      expect(await world.rows('csp_agreements')).toHaveLength(number);
    },
    120_000,
  );
});
