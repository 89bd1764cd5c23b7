import { changeStatus, orderStatus } from '../../../solution/rows';
import { isEndedByHand } from './ended-by-hand';
import type { Watch } from './witness';

const underWay: readonly unknown[] = [orderStatus.Submitted, orderStatus.InProgress, orderStatus.UnknownOutcome];

/**
 * The service works on what was handed in and has no end, and on nothing else, whatever it is told and however late; what was bought stays
 * bought.
 */
export const workOnWhatIsOpen: Watch = {
  serviceWrites({ set, id, before, changes, by }) {
    if (set === 'csp_orders' && !underWay.includes(before['statuscode']) && !isEndedByHand(before))
      return `${by} wrote on ${id}, of which nobody wants anything`;
    const wasBought = set === 'csp_subscriptionchanges' && before['statuscode'] === changeStatus.Succeeded;
    if (wasBought && changes['statuscode'] !== changeStatus.Succeeded) return `${by} wrote on ${id}, which was bought, that it was not`;
    const [known, said] = [before['csp_providersubscriptionid'], changes['csp_providersubscriptionid']];
    const isAnother = typeof known === 'string' && said !== undefined && said !== known;
    return isAnother ? `${by} gave ${id}, which is ${known}, to ${String(said)}` : null;
  },
};
