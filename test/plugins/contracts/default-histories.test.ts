import fc from 'fast-check';
import { contractStatus, contractWish } from '../../../solution/rows';
import { sweepContracts } from '../../../plugins/jobs/sweep-contracts';
import { createContracts, type Contracts } from '../../../plugins/steps/contracts';
import { runs } from '../../long';
import { contractWorld, type ContractWorld } from './contract-world';

// The long run tries many.
jest.setTimeout(600_000);

const contracts = 3;
const services = 2;

/** What happens to an account's contracts: people ask and edit, deliveries come to any service, at any time and as often as they like. */
type Happening =
  | { readonly kind: 'ask' | 'edit'; readonly contract: number }
  | { readonly kind: 'deliver'; readonly contract: number; readonly service: number }
  | { readonly kind: 'sweep'; readonly service: number }
  | { readonly kind: 'settle' };

const contract = fc.nat(contracts - 1);
const service = fc.nat(services - 1);
const history = fc.array(
  fc.oneof<fc.Arbitrary<Happening>[]>(
    fc.record({ kind: fc.constant('ask' as const), contract }),
    fc.record({ kind: fc.constant('edit' as const), contract }),
    fc.record({ kind: fc.constant('deliver' as const), contract: fc.nat(contracts), service }),
    fc.record({ kind: fc.constant('sweep' as const), service }),
    fc.record({ kind: fc.constant('settle' as const) }),
  ),
  { maxLength: 16 },
);

describe('whatever order the deliveries of choices come in', () => {
  let world: ContractWorld;
  beforeAll(async () => {
    world = await contractWorld();
  });
  afterAll(() => world.close());

  const patch = (id: string, changes: object) => world.dataverse.admin('PATCH', `csp_billingcontracts(${id})`, { ...changes });

  /** The contract that has the flag at the end, and the one that was asked for last. */
  const play = async (happenings: readonly Happening[]): Promise<{ readonly flagged: readonly unknown[]; readonly asked: string }> => {
    // Yesterday's accounts are no longer looked after.
    world.clock.advance(25 * 60 * 60 * 1000);
    const account = await world.dataverse.admin('POST', 'accounts', { name: 'Contoso' });
    const ofAccount = { 'csp_AccountId@odata.bind': `/accounts(${String(account['accountid'])})` };
    const draft = await world.contract({ ...ofAccount, statuscode: contractStatus.Draft });
    const ids: string[] = [];
    for (let made = 0; made < contracts; made++) ids.push(await world.contract(ofAccount));
    const idOf = (place: number): string => ids[place] ?? draft;
    const processes: readonly Contracts[] = Array.from({ length: services }, () => createContracts(world.context));
    const processOf = (place: number): Contracts => processes[place] ?? createContracts(world.context);
    const sweep = (place: number) => sweepContracts({ ...world.context, contracts: processOf(place), everyMilliseconds: 60_000 }).run();
    const settle = () => Promise.all(processes.map((each) => each.idle()));
    const askFor = async (id: string, wish: number): Promise<void> => {
      world.clock.advance(1000);
      await patch(id, { csp_asked: wish, csp_askedon: new Date(world.clock.now()).toISOString() });
    };

    // Somebody activates a contract meanwhile, which takes the flag from nobody who was asked for.
    await askFor(idOf(0), contractWish.MakeDefault);
    await askFor(draft, contractWish.Activate);
    let asked = idOf(0);
    const begun: Promise<unknown>[] = [];
    for (const each of happenings) {
      if (each.kind === 'ask') await askFor((asked = idOf(each.contract)), contractWish.MakeDefault);
      if (each.kind === 'edit') await patch(idOf(each.contract), { csp_purchaseorder: `PO ${world.clock.now()}` });
      if (each.kind === 'deliver') begun.push(processOf(each.service).begin(idOf(each.contract)));
      if (each.kind === 'sweep') begun.push(sweep(each.service));
      if (each.kind === 'settle') await settle();
    }
    await Promise.all(begun);
    await settle();
    for (let round = 0; round < 2; round++) {
      await sweep(round % services);
      await settle();
    }
    const filter = `_csp_accountid_value eq ${String(account['accountid'])} and csp_isdefault eq true`;
    const flagged = (await world.rows(`csp_billingcontracts?$filter=${filter}`)).map((row) => row['csp_billingcontractid']);
    return { flagged, asked };
  };

  test('one default remains, and it is the one that was asked for last', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (happenings) => {
        const { flagged, asked } = await play(happenings);
        expect(flagged).toEqual([asked]);
      }),
      { numRuns: runs(15, 300) },
    );
  });
});
