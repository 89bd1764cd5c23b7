import { inOtherCurrency } from '../../core/contracts/currency';
import { totalsOf, type OnContract } from '../../core/contracts/totals';
import { percentOf } from '../../core/money/margin';
import { amountOf, minorOf } from '../../core/money/minor';
import { billingCycle, nameOf, subscriptionStatus } from '../../solution/rows';
import { readCurrencies } from '../catalogue/currencies';
import type { Dataverse } from '../dataverse/client';
import type { Row, Write } from '../dataverse/tables';
import { isoInstant } from '../time';
import type { ContractContext } from './context';

const totalColumns = [
  'csp_monthlytotal',
  'csp_annualtotal',
  'csp_triennialtotal',
  'csp_yeartotal',
  'csp_yearcost',
  'csp_yearmargin',
  'csp_marginpercent',
  'csp_othercurrencycount',
] as const;
const columns = ['csp_billingcontractid', '_transactioncurrencyid_value', ...totalColumns] as const;
const subscriptionColumns = [
  'statuscode',
  'csp_quantity',
  'csp_billingcycle',
  'csp_unitprice',
  'csp_unitcost',
  '_transactioncurrencyid_value',
] as const;
type OnRow = Pick<Row<'csp_subscriptions'>, (typeof subscriptionColumns)[number]>;

const tries = 6;

/**
 * Writes what a contract comes to, where its row says something else. Its version is read before its subscriptions, so that of two processes
 * the one that saw older subscriptions reads again. What is in another currency is left out,
 * and how much that is is reported on the row. True where it was written.
 */
export const recomputeTotals = async (
  { dataverse, time }: Pick<ContractContext, 'dataverse' | 'time'>,
  contractId: string,
): Promise<boolean> => {
  const currencies = await readCurrencies(dataverse);
  for (let tried = 0; tried < tries; tried++) {
    const contract = await dataverse.retrieve('csp_billingcontracts', contractId, columns);
    const currency = currencies.codeOf(contract?.row._transactioncurrencyid_value ?? null);
    if (contract === null || currency === null) return false;
    const totals = await totalsFor(dataverse, contract.row, currency);
    if (totalColumns.every((column) => contract.row[column] === totals[column])) return false;
    const changes = { ...totals, csp_totalson: isoInstant(time.now()) };
    if ((await dataverse.change('csp_billingcontracts', contractId, contract.etag, changes, ['csp_billingcontractid'])) !== null)
      return true;
  }
  return false;
};

const totalsFor = async (
  dataverse: Dataverse,
  contract: Pick<Row<'csp_billingcontracts'>, (typeof columns)[number]>,
  currency: string,
): Promise<Pick<Write<'csp_billingcontracts'>, (typeof totalColumns)[number]>> => {
  const found = await dataverse.query('csp_subscriptions', {
    columns: subscriptionColumns,
    filter: `_csp_billingcontractid_value eq ${contract.csp_billingcontractid} and statecode eq 0`,
  });
  const onIt = found.map(({ row }) => ({ row, currency: row._transactioncurrencyid_value }));
  const other = inOtherCurrency({ currency: contract._transactioncurrencyid_value }, onIt);
  const totals = totalsOf(onIt.filter((each) => !other.includes(each)).flatMap(({ row }) => onContract(row, currency)));
  const amount = (minor: number): number => amountOf(minor, currency);
  return {
    csp_monthlytotal: amount(totals.monthly),
    csp_annualtotal: amount(totals.annual),
    csp_triennialtotal: amount(totals.triennial),
    csp_yeartotal: amount(totals.year),
    csp_yearcost: amount(totals.yearCost),
    csp_yearmargin: amount(totals.yearMargin),
    csp_othercurrencycount: other.length,
    csp_marginpercent: totals.margin === null ? null : percentOf(totals.margin),
  };
};

const onContract = (row: OnRow, currency: string): readonly OnContract[] => {
  const state = nameOf(subscriptionStatus, row.statuscode);
  const cycle = nameOf(billingCycle, row.csp_billingcycle);
  if (state === null || cycle === null) return [];
  return [
    {
      state,
      seats: row.csp_quantity ?? 0,
      billingCycle: cycle,
      unitPrice: minorOf(row.csp_unitprice ?? 0, currency),
      unitCost: minorOf(row.csp_unitcost ?? 0, currency),
    },
  ];
};
