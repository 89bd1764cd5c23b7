import { timesRatio, type Minor } from '../money/minor';
import { cyclesIn, type BillingCycle, type Term } from '../subscriptions/terms';

/** The price of one seat for one billing cycle, from the sheet's price for the whole term, rounded half up. A trial costs nothing. */
export const cyclePrice = (termPrice: Minor, term: Term, cycle: BillingCycle): Minor =>
  cycle === 'None' ? 0 : timesRatio(termPrice, 1, cyclesIn(term, cycle));

/** What one seat comes to in a year: the figure by which cycles of different length compare. */
export const yearPrice = (price: Minor, cycle: BillingCycle): Minor => {
  switch (cycle) {
    case 'Monthly':
      return price * 12;
    case 'Annual':
      return price;
    case 'Triennial':
      return timesRatio(price, 1, 3);
    case 'None':
      return 0;
  }
};
