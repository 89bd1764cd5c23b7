import type { Day } from '../time/day';
import type { Instant } from '../time/instant';
import { takesPurchases, type Contract } from './contract';
import { freeName } from './name';
import type { ContractWish } from './wishes';

/** What decides which of an account's contracts in one currency is the default. */
export type DefaultFacts = Pick<Contract, 'id' | 'accountId' | 'currency' | 'state' | 'isDefault'> & {
  /** When it was asked for, or when the contract was activated; null where the flag was set without saying so. */
  readonly defaultSince: Instant | null;
  readonly replacesId: string | null;
  readonly wish: ContractWish | null;
};

/**
 * Ids of contracts that lose the flag, of all with one account and currency: the one that was asked for last keeps it, of two of the same
 * moment the one with the greater id. Only an active contract is anybody's default, and one that is being replaced hands the flag on. That
 * follows from the rows alone, so that it is the same in whatever order and by however many it is asked.
 */
export const defaultsToClear = (rivals: readonly DefaultFacts[]): readonly string[] => {
  const flagged = rivals.filter((each) => each.isDefault);
  const running = flagged.filter((each) => each.state === 'Active');
  const standing = running.filter((each) => !running.some((other) => handsOnTo(each, other)));
  const keeper = standing.reduce<DefaultFacts | null>((best, each) => (best === null || isLater(each, best) ? each : best), null);
  return flagged.filter((each) => each.id !== keeper?.id).map((each) => each.id);
};

const handsOnTo = (old: DefaultFacts, other: DefaultFacts): boolean =>
  other.replacesId === old.id && other.defaultSince === old.defaultSince;

const isLater = (one: DefaultFacts, other: DefaultFacts): boolean => {
  const [since, otherSince] = [one.defaultSince ?? -Infinity, other.defaultSince ?? -Infinity];
  return since === otherSince ? one.id > other.id : since > otherSince;
};

const isRival = (one: DefaultFacts, other: DefaultFacts): boolean =>
  one.id !== other.id && one.state === 'Active' && one.accountId === other.accountId && one.currency === other.currency;

/** Whether a contract becomes the default when it is activated: where its account has no other for the currency, and nobody asks for one. */
export const becomesDefault = (contract: DefaultFacts, others: readonly DefaultFacts[]): boolean =>
  !others.some((each) => isRival(each, contract) && (each.isDefault || each.wish === 'MakeDefault'));

/** Whether another contract was made the default after this was asked for, so that the wish came too late. */
export const isOvertaken = (contract: DefaultFacts, askedOn: Instant, others: readonly DefaultFacts[]): boolean =>
  others.some((each) => isRival(each, contract) && each.isDefault && each.defaultSince !== null && each.defaultSince > askedOn);

/** The moment that counts for a wish: nobody's clock may be ahead of the service's, or it would win over all who ask after it. */
export const countsFrom = (askedOn: Instant | null, now: Instant): Instant => Math.min(askedOn ?? now, now);

/** The contract on which a purchase for the account is put unless a person says otherwise: the default, else the newest that takes purchases. */
export const contractFor = (contracts: readonly Contract[], currency: string | null, today: Day): Contract | null => {
  const open = contracts.filter((each) => takesPurchases(each, today) && (currency === null || each.currency === currency));
  const newest = [...open].sort((one, other) => (one.createdOn < other.createdOn ? 1 : -1));
  return newest.find((each) => each.isDefault) ?? newest[0] ?? null;
};

/** What a new contract starts with, in the account's own currency, else the organization's; its name is none of the account's other contracts'. */
export const newContract = (facts: {
  readonly accountName: string;
  readonly accountCurrency: string | null;
  readonly organizationCurrency: string;
  readonly takenNames: readonly string[];
  readonly today: Day;
}) => {
  const currency = facts.accountCurrency ?? facts.organizationCurrency;
  return { name: freeName(`${facts.accountName} – ${currency}`, facts.takenNames), currency, startsOn: facts.today };
};
