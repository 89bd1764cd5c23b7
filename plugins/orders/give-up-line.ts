import { isSubscriptionGivenUp } from '../../core/orders/given-up';
import { nameOf, subscriptionStatus } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { Write } from '../dataverse/tables';
import type { Line } from './lines';
import type { Session } from './session';
import { entryIn, subscriptionIn } from './standing';
import { writeEntry, writeLine } from './write-line';

export const withdrawn: Write<'csp_subscriptionchanges'> = entryIn('Withdrawn');
export const notBought: Write<'csp_subscriptions'> = { ...subscriptionIn('Failed'), csp_quantity: 0 };

/**
 * A line that another window has handed in for an order that was bought without it: nobody comes back to it. Its subscription goes with it,
 * unless that is one of those that the order has.
 */
export const giveUpLine = (dataverse: Dataverse, session: Session, line: Line, kept: readonly Line[]): Promise<void> => {
  const { statuscode, csp_providersubscriptionid: known } = line.subscription;
  const isKept = kept.some(({ subscriptionId }) => subscriptionId === line.subscriptionId);
  const isGivenUp = !isKept && known === null && isSubscriptionGivenUp(nameOf(subscriptionStatus, statuscode));
  return isGivenUp
    ? writeLine(dataverse, session, line, { subscription: notBought, change: withdrawn })
    : writeEntry(dataverse, session, line, withdrawn);
};
