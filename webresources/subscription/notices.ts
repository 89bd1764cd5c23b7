import { mayStillCancel } from '../../core/subscriptions/cancellation';
import { isBilled, type SubscriptionState } from '../../core/subscriptions/state';
import { nameOf, subscriptionStatus } from '../../solution/rows';
import { show } from '../common/controls';
import { instantAt, notify, numberAt, optionAt, textAt, type Notice } from '../common/form';
import { distanceText, momentText, saying } from '../common/words';
import { differenceSentences } from './differences';
import texts from './texts.json';

const say = saying(texts);

/** Says above the form what the subscription waits for, why it failed, what differs from the provider, and until when it can be cancelled. */
export const showStanding = (form: Xrm.FormContext): void => {
  const state = nameOf(subscriptionStatus, optionAt(form, 'statuscode'));
  notify(form, 'state', stateNotice(form, state));
  notify(form, 'differs', differenceNotice(form));
  notify(form, 'ledger', ledgerNotice(form));
  notify(form, 'deadline', deadlineNotice(form, state, Date.now()));
  // Codes: what they mean is said above, and side by side.
  show(form, 'csp_disagreement', false);
  show(form, 'csp_reason', textAt(form, 'csp_reason') !== null);
};

const stateNotice = (form: Xrm.FormContext, state: SubscriptionState | null): Notice | null => {
  const reason = textAt(form, 'csp_reason') ?? '';
  switch (state) {
    case 'Linking':
      return { level: 'INFO', text: say('linking') };
    case 'PendingLink':
      return { level: 'INFO', text: say('pending-link') };
    case 'Failed':
      return { level: 'ERROR', text: say('failed', { reason }).trim() };
    default:
      return null;
  }
};

const differenceNotice = (form: Xrm.FormContext): Notice | null => {
  const sentences = differenceSentences(form);
  return sentences.length === 0 ? null : { level: 'WARNING', text: say('differs', { list: sentences.join(' ') }) };
};

const ledgerNotice = (form: Xrm.FormContext): Notice | null => {
  const difference = numberAt(form, 'csp_ledgerdifference');
  return difference === null ? null : { level: 'WARNING', text: say('ledger', { difference }) };
};

const deadlineNotice = (form: Xrm.FormContext, state: SubscriptionState | null, now: number): Notice | null => {
  const until = instantAt(form, 'csp_canceluntil')?.getTime() ?? null;
  if (state === null || !isBilled(state) || until === null || !mayStillCancel({ until }, now)) return null;
  return { level: 'INFO', text: say('cancel-until', { moment: momentText(until), distance: distanceText(until, now) }) };
};
