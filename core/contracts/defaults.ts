import type { Day } from '../provisioning/days';
import { takesPurchases, type Contract } from './contract';

/** Ids of contracts that lose the flag since another became the default of the same account and currency: the newest wins. */
export const defaultsToClear = (contracts: readonly Contract[], newDefaultId: string): readonly string[] => {
  const chosen = contracts.find((each) => each.id === newDefaultId);
  if (chosen === undefined || !chosen.isDefault) return [];
  return contracts
    .filter((each) => each.id !== chosen.id && each.isDefault && each.accountId === chosen.accountId && each.currency === chosen.currency)
    .map((each) => each.id);
};

/** Whether a contract becomes the default when it is activated: where its account has no other for the currency. */
export const becomesDefault = (contract: Contract, others: readonly Contract[]): boolean =>
  !others.some(
    (each) =>
      each.id !== contract.id &&
      each.isDefault &&
      each.state !== 'Ended' &&
      each.accountId === contract.accountId &&
      each.currency === contract.currency,
  );

/** The contract on which a purchase for the account is put unless a person says otherwise: the default, else the newest that takes purchases. */
export const contractFor = (contracts: readonly Contract[], currency: string | null, today: Day): Contract | null => {
  const open = contracts.filter((each) => takesPurchases(each, today) && (currency === null || each.currency === currency));
  const newest = [...open].sort((one, other) => (one.createdOn < other.createdOn ? 1 : -1));
  return newest.find((each) => each.isDefault) ?? newest[0] ?? null;
};

/** What a new contract starts with; the account's own currency, else the organization's. */
export const newContract = (facts: {
  readonly accountName: string;
  readonly accountCurrency: string | null;
  readonly organizationCurrency: string;
  readonly today: Day;
}) => ({
  name: `${facts.accountName} – ${facts.accountCurrency ?? facts.organizationCurrency}`,
  currency: facts.accountCurrency ?? facts.organizationCurrency,
  startsOn: facts.today,
});
