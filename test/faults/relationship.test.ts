import { randomUUID } from 'node:crypto';
import { mapping, relationship, runStatus } from '../../solution/rows';
import { askByProgram, askedRun, type AskedRun } from '../e2e/world/asked-run';
import { acceptByProgram } from '../e2e/world/customer';
import { signInAs, type Person } from '../e2e/world/person';
import { endLeases } from './world/end-leases';
import type { Moment, Track } from './world/gate';
import { mortally, startGatedStack, type GatedStack } from './world/gated-stack';
import { personToken } from './world/person-token';
import { serviceApi } from './world/service-api';
import { waitFor } from './world/wait-for';

jest.setTimeout(300_000);

const seller = 'sofia.seller@northwind.example';
const record = 'PATCH csp_provisionings';
const tenant = 'PATCH csp_provideraccounts';

/** Every call by which something changes between the event and the completed run, in order. */
const changes = [
  tenant,
  record,
  tenant,
  record,
  record,
  record,
  'PATCH csp_agreements',
  'PATCH accounts',
  'PATCH accounts',
  record,
  record,
];

type Death = { readonly number: number; readonly change: string; readonly moment: Moment };

/** To die before a change leaves the same world as to die after the one before it, so there are no other points. */
const deaths: readonly Death[] = [
  { number: 1, change: tenant, moment: 'before' },
  ...changes.map((change, at): Death => ({ number: at + 1, change, moment: 'after' })),
];

/** Until the run is claimed the service is at one customer after the other, so that each such death takes a process of its own. */
const untilClaimed = 5;

type Case = AskedRun & { readonly tenantId: string; readonly track: Track };

describe('a service that is killed between a customer’s acceptance and the completed run', () => {
  let stack: GatedStack;
  let sofia: Person;
  let ada: Person;
  let unharmed: Case;
  const mortal: (Case & { readonly death: Death })[] = [];

  const newCase = async (name: string): Promise<Case> => {
    const run = await askedRun(sofia, name);
    await askByProgram(sofia, run);
    const tenantId = randomUUID();
    return { ...run, tenantId, track: stack.gate.track([run.runId, run.accountId, tenantId]) };
  };

  const accept = ({ company, domain, address, tenantId, track }: Case): Promise<string> => {
    track.forget();
    return acceptByProgram(stack.baseUrl, { companyName: company, domain, email: address, tenantId });
  };

  const reach = (status: number, some: readonly Case[]): Promise<unknown> =>
    waitFor(
      () => sofia.list(`csp_provisionings?$select=statuscode&$filter=statuscode eq ${status}`),
      (rows) => some.every(({ runId }) => rows.some((row) => row['csp_provisioningid'] === runId)),
    );

  /** The sandbox names customers by its own address, so the service must know Partner Center by it. */
  const start = (settings: Record<string, string>) =>
    stack.startService({ TENANTRY_PARTNER_CENTER_URL: `${stack.baseUrl}/partner-center`, ...settings });

  beforeAll(async () => {
    stack = await startGatedStack();
    [sofia, ada] = await Promise.all([signInAs(stack.baseUrl, seller), signInAs(stack.baseUrl, 'ada.admin@northwind.example')]);
    // It is the same partner, and would take in each customer a second time.
    await ada.update('csp_providers(7e579000-0000-4000-8000-000000000002)', { statecode: 1, statuscode: 2 });
    let service = await start(mortally);
    unharmed = await newCase('Unharmed');
    for (const [at, death] of deaths.entries()) mortal.push({ ...(await newCase(`Killed ${at}`)), death });
    const all: readonly Case[] = [unharmed, ...mortal];
    await reach(runStatus.WaitingForCustomer, all);
    await accept(unharmed);
    await reach(runStatus.Completed, [unharmed]);

    const groups = [...mortal.slice(0, untilClaimed).map((each) => [each]), mortal.slice(untilClaimed)];
    for (const group of groups) {
      const stopped = group.map(({ track, death }) => track.stopAt(death.number, death.moment));
      for (const each of group) await accept(each);
      await Promise.all(stopped);
      await service.kill();
      await endLeases(stack.baseUrl, 'csp_provisionings');
      service = await start(group === groups.at(-1) ? { TENANTRY_SWEEP_SECONDS: '1' } : mortally);
    }
    const [unseen] = mortal;
    if (unseen !== undefined) await serviceApi(stack.serviceUrl, await personToken(stack.baseUrl, seller)).goOn(unseen.runId);
    await reach(runStatus.Completed, all);
  });
  afterAll(() => stack.stop());

  test('these are all changes, so that no point to die at is forgotten', () => {
    expect(unharmed.track.calls).toEqual(changes);
  });

  test.each(deaths)('killed $moment change $number, $change: one run, one tenant, mapped once', async (death) => {
    const run = mortal.find((each) => each.death === death);
    if (run === undefined) throw new Error('there is no such run');
    const { runId, accountId, tenantId, domain } = run;
    expect(await sofia.list(`csp_provisionings?$filter=_csp_accountid_value eq ${accountId}`)).toMatchObject([
      { csp_provisioningid: runId, statuscode: runStatus.Completed, csp_tenantid: tenantId, csp_domain: domain, csp_leaseholder: null },
    ]);
    const mine = `_csp_accountid_value eq ${accountId} or _csp_runid_value eq ${runId} or _csp_proposedaccountid_value eq ${accountId}`;
    expect(await ada.list(`csp_provideraccounts?$filter=${mine}`)).toMatchObject([
      { csp_tenantid: tenantId, csp_mapping: mapping.Mapped, _csp_accountid_value: accountId, _csp_runid_value: runId },
    ]);
    expect(await sofia.read(`accounts(${accountId})`)).toMatchObject({
      csp_tenantdomain: domain,
      csp_relationship: relationship.Reseller,
    });
  });
});
