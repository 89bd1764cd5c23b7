import { freeName } from '../../core/contracts/name';
import { contractToday } from '../../core/contracts/today';
import { refusesWish } from '../../core/contracts/wishes';
import { contractStatus } from '../../solution/rows';
import { updateOf, type RowWrite } from '../dataverse/change-set';
import { fixedId } from '../dataverse/fixed-id';
import type { Dataverse } from '../dataverse/client';
import type { Write } from '../dataverse/tables';
import { contractFrom, type ContractRow } from './contract';
import type { ContractContext } from './context';
import { ended } from './end';
import { openOnContract } from './on-contract';
import type { ContractOutcome } from './outcome';
import { recomputeTotals } from './totals';

const termsColumns = [
  'csp_billingfrequency',
  'csp_billingtiming',
  'csp_prorationunit',
  'csp_paymentterms',
  '_csp_billingcontactid_value',
  'csp_purchaseorder',
  'csp_refundpolicy',
  '_ownerid_value',
] as const;

/** Rows that move together. */
const mostTogether = 100;

/**
 * Puts a new contract with the same terms in the old one's place, moves to it what is open and the price rules, and then ends the old one.
 * Each step finds what a process before it has done: the new contract's id follows from the wish, and what has moved is on the old one no
 * more. The flag of the default goes over with its moment.
 */
export const replace = async (context: ContractContext, row: ContractRow): Promise<ContractOutcome> => {
  const refusal = refusesWish('Replace', contractFrom(row), 0);
  if (refusal !== null) return { refusal };
  const { dataverse, time } = context;
  const oldId = row.csp_billingcontractid;
  const newId = fixedId(oldId, `replaced ${row.csp_askedon ?? ''}`);
  const today = contractToday(time.now());
  if ((await dataverse.retrieve('csp_billingcontracts', newId, ['csp_billingcontractid'])) === null)
    await dataverse.upsert('csp_billingcontracts', newId, await copyOf(dataverse, row, today), ['csp_billingcontractid']);
  const moves = await whatMoves(dataverse, oldId, newId);
  for (let place = 0; place < moves.length; place += mostTogether) await dataverse.writeTogether(moves.slice(place, place + mostTogether));
  await recomputeTotals(context, newId);
  await recomputeTotals(context, oldId);
  return { changes: ended(row, today) };
};

const copyOf = async (dataverse: Dataverse, row: ContractRow, today: string): Promise<Write<'csp_billingcontracts'>> => {
  const terms = await dataverse.retrieve('csp_billingcontracts', row.csp_billingcontractid, termsColumns);
  if (terms === null) throw new Error('the contract to be replaced does not exist any more');
  const { _csp_billingcontactid_value: contact, _ownerid_value: owner, ...same } = terms.row;
  return {
    ...same,
    csp_name: freeName(row.csp_name ?? '', await readNames(dataverse, row._csp_accountid_value)),
    'csp_AccountId@odata.bind': `/accounts(${row._csp_accountid_value})`,
    'transactioncurrencyid@odata.bind': `/transactioncurrencies(${row._transactioncurrencyid_value})`,
    ...(contact === null ? {} : { 'csp_BillingContactId@odata.bind': `/contacts(${contact})` }),
    'ownerid@odata.bind': `/systemusers(${owner})`,
    'csp_ReplacesId@odata.bind': `/csp_billingcontracts(${row.csp_billingcontractid})`,
    csp_startson: today,
    csp_endson: row.csp_endson === null || row.csp_endson < today ? null : row.csp_endson,
    csp_isdefault: row.csp_isdefault,
    csp_defaultsince: row.csp_defaultsince,
    statuscode: contractStatus.Active,
  };
};

/** The names of all the customer's contracts: old and new can be told apart by theirs. */
const readNames = async (dataverse: Dataverse, accountId: string | null): Promise<readonly string[]> => {
  const contracts = await dataverse.query('csp_billingcontracts', {
    columns: ['csp_name'],
    filter: `_csp_accountid_value eq ${accountId}`,
  });
  return contracts.map(({ row }) => row.csp_name ?? '');
};

const whatMoves = async (dataverse: Dataverse, oldId: string, newId: string): Promise<readonly RowWrite[]> => {
  const open = await openOnContract(dataverse, oldId);
  const rules = await dataverse.query('csp_pricerules', {
    columns: ['csp_priceruleid'],
    filter: `_csp_billingcontractid_value eq ${oldId} and statecode eq 0`,
  });
  const toNew = { 'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${newId})` };
  return [
    ...open.subscriptions.map((id) => updateOf('csp_subscriptions', id, toNew)),
    ...open.orders.map((id) => updateOf('csp_orders', id, toNew)),
    ...rules.map(({ row }) => updateOf('csp_pricerules', row.csp_priceruleid, toNew)),
  ];
};
