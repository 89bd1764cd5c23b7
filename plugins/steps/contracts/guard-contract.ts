import { z } from 'zod';
import { isSettled } from '../../../core/contracts/currency';
import { readContract, type ContractRow } from '../../contracts/contract';
import type { Dataverse } from '../../dataverse/client';
import { columnsAsked, type ExecutionContext } from '../../webhook/execution-context';

/**
 * Whether customer and currency of a contract may be written as asked: once something is on it only as they are. The form locks them, too;
 * this stops imports and other programs. Where Dataverse left out what is asked, it counts as a change.
 */
export const guardContract = async ({ dataverse }: { readonly dataverse: Dataverse }, context: ExecutionContext): Promise<boolean> => {
  const contract = await readContract(dataverse, context.PrimaryEntityId);
  const asked = columnsAsked(context);
  if (contract === null || (asked !== null && keepsWhatIsSettled(asked, contract.row))) return true;
  return !isSettled(await countOn(dataverse, context.PrimaryEntityId));
};

const keepsWhatIsSettled = (asked: ReadonlyMap<string, unknown>, row: ContractRow): boolean =>
  keeps(asked, 'csp_accountid', row._csp_accountid_value) && keeps(asked, 'transactioncurrencyid', row._transactioncurrencyid_value);

const keeps = (asked: ReadonlyMap<string, unknown>, column: string, current: string | null): boolean =>
  !asked.has(column) || (reference.parse(asked.get(column))?.Id.toLowerCase() ?? null) === current;

const reference = z.object({ Id: z.guid() }).nullable();

/** Of each kind one is enough to know. */
const countOn = async (dataverse: Dataverse, contractId: string): Promise<number> => {
  const filter = `_csp_billingcontractid_value eq ${contractId}`;
  const subscriptions = await dataverse.query('csp_subscriptions', { columns: ['csp_subscriptionid'], filter, top: 1 });
  const orders = await dataverse.query('csp_orders', { columns: ['csp_orderid'], filter, top: 1 });
  return subscriptions.length + orders.length;
};
