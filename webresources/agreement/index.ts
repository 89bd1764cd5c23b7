import { mayAsk, type AgreementWish } from '../../core/agreements/state';
import { commandOn, confirmed, ruleOn } from '../common/command';
import { onEachLoad } from '../common/form';
import { saying } from '../common/words';
import { ask } from './ask';
import { showStanding } from './notices';
import { readStanding } from './standing';
import texts from './texts.json';

const table = 'csp_agreement';
const say = saying(texts);

const mayBeAsked = (wish: AgreementWish) => ruleOn(table, async ({ id }) => mayAsk(wish, await readStanding(id)));

export const canSendLink = mayBeAsked('SendLink');

/** **Send link**: a link by which the customer accepts on Microsoft's page; where one is open, it is said that it becomes worthless. */
export const sendLink = commandOn(table, async ({ id }) => {
  const { state } = await readStanding(id);
  if (state !== 'LinkSent' || (await confirmed(say('send'), say('send-again')))) await ask('SendLink', id);
});

export const canRecordDate = mayBeAsked('RecordDate');

/** **Record date**: tells the provider the day on which the customer signed, as it stands on the agreement. */
export const recordDate = commandOn(table, ({ id }) => ask('RecordDate', id));

export const canLookUp = mayBeAsked('LookUp');

/** **Look up**: asks the provider what it has on file. */
export const lookUp = commandOn(table, ({ id }) => ask('LookUp', id));

/** The form says what the agreement waits for, and what was refused. */
export const onLoad = (context: Xrm.Events.EventContext): void => onEachLoad(context, showStanding);
