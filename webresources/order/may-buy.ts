import type { Contract } from '../../core/contracts/contract';
import { contractFor } from '../../core/contracts/defaults';
import { contractToday } from '../../core/contracts/today';
import { forbidsSale } from '../../core/orders/forbidden';
import type { Day } from '../../core/time/day';
import { readContract, readContractsOf } from './contracts';
import { readCustomer, type Customer } from './customer';

/** May something be bought for this account, on one of its contracts? */
export const mayBuyFor = async (accountId: string): Promise<boolean> => {
  const [customer, contracts] = await Promise.all([readCustomer(accountId), readContractsOf(accountId)]);
  return mayBuy(customer, usualContract(customer, contracts));
};

/** May something be bought on this contract? */
export const mayBuyOn = async (contractId: string): Promise<boolean> => {
  const contract = await readContract(contractId);
  return contract.accountId !== null && mayBuy(await readCustomer(contract.accountId), contract);
};

/** The contract on which an order is put unless a person says otherwise: one in the account's own currency before any other. */
export const usualContract = (customer: Pick<Customer, 'currencyId'>, contracts: readonly Contract[]): Contract | null =>
  contractFor(contracts, customer.currencyId, today()) ?? contractFor(contracts, null, today());

const mayBuy = (customer: Customer, contract: Contract | null): boolean =>
  forbidsSale({ ...customer, contract, today: today() }).length === 0;

const today = (): Day => contractToday(Date.now());
