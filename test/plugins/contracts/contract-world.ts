import { contractStatus, orderStatus, subscriptionStatus, type contractWish } from '../../../solution/rows';
import { createContracts, type ContractsContext } from '../../../plugins/steps/contracts';
import { ids } from '../world/dataverse';
import { createWorld } from '../world/world';

export type Body = Readonly<Record<string, unknown>>;

/** A world with an account that has billing contracts, and what is bought on them. */
export const contractWorld = async () => {
  const world = await createWorld();
  const { admin } = world.dataverse;
  const { value } = (await admin('GET', "transactioncurrencies?$filter=isocurrencycode eq 'EUR' or isocurrencycode eq 'USD'")) as {
    value: Body[];
  };
  const currency = (code: string) => String(value.find((row) => row['isocurrencycode'] === code)?.['transactioncurrencyid']);
  const context: ContractsContext = {
    dataverse: world.client,
    time: world.time,
    log: world.log,
    leaseMilliseconds: 180_000,
    isStopping: () => false,
  };
  const contracts = createContracts(context);
  const created = async (set: string, id: string, body: Body): Promise<string> => String((await admin('POST', set, body))[id]);
  const bound = (code: string) => ({ 'transactioncurrencyid@odata.bind': `/transactioncurrencies(${currency(code)})` });

  return {
    ...world,
    context,
    contracts,
    /** A lookup of that currency, to be written. */
    inCurrency: bound,
    contract: (changes: Body = {}, code = 'EUR') =>
      created('csp_billingcontracts', 'csp_billingcontractid', {
        csp_name: 'Contoso',
        'csp_AccountId@odata.bind': `/accounts(${ids.account})`,
        csp_startson: '2026-01-01',
        statuscode: contractStatus.Active,
        ...bound(code),
        ...changes,
      }),
    row: (id: string) => admin('GET', `csp_billingcontracts(${id})`),
    subscription: (contract: string, changes: Body = {}) =>
      created('csp_subscriptions', 'csp_subscriptionid', {
        csp_name: 'Microsoft 365 Business Basic',
        'csp_AccountId@odata.bind': `/accounts(${ids.account})`,
        'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${contract})`,
        csp_quantity: 5,
        csp_billingcycle: 727000000,
        csp_unitprice: 10,
        csp_unitcost: 8,
        statuscode: subscriptionStatus.Active,
        ...bound('EUR'),
        ...changes,
      }),
    order: (contract: string, statuscode: number = orderStatus.Submitted) =>
      created('csp_orders', 'csp_orderid', {
        'csp_AccountId@odata.bind': `/accounts(${ids.account})`,
        'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${contract})`,
        statuscode,
        ...bound('EUR'),
      }),
    /** What a person asks by a command, and all that comes of it. */
    async ask(id: string, wish: (typeof contractWish)[keyof typeof contractWish]): Promise<void> {
      await admin('PATCH', `csp_billingcontracts(${id})`, { csp_asked: wish, csp_askedon: new Date(world.clock.now()).toISOString() });
      await contracts.begin(id);
      await contracts.idle();
    },
  };
};
export type ContractWorld = Awaited<ReturnType<typeof contractWorld>>;
