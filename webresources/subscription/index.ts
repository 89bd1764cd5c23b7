import { commandOn, ruleOn, withProgress } from '../common/command';
import { onEachLoad } from '../common/form';
import { asking } from '../common/problem';
import { readRow } from '../common/rows';
import { saying } from '../common/words';
import { service } from '../common/service';
import { showStanding } from './notices';
import texts from './texts.json';

const table = 'csp_subscription';
const say = saying(texts);

/** There is something to read as soon as the provider has given the subscription, or its order, an id. */
export const canRead = ruleOn(table, async ({ id }) => {
  const row = await readRow(table, id, ['csp_providersubscriptionid', 'csp_providerorderid']);
  return (row.csp_providersubscriptionid ?? row.csp_providerorderid) !== null;
});

/** **Read from the provider now**, instead of waiting for the next reading. */
export const read = commandOn(table, ({ id }) => withProgress(say('reading'), () => asking(() => service().readSubscription(id))));

/** The form says what the subscription waits for, what differs from the provider, and until when it can be cancelled. */
export const onLoad = (context: Xrm.Events.EventContext): void => onEachLoad(context, showStanding);
