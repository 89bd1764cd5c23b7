import { consentState, type ConsentState } from '../../core/providers/consent';
import { connection, nameOf, providerType, refusal } from '../../solution/rows';
import { instantAt, notify, optionAt, type Notice } from '../common/form';
import { problemText } from '../common/problem';
import { dayText, saying } from '../common/words';
import texts from './texts.json';

const say = saying(texts);

/** Says above the form how the consent stands, and what else is wrong with the connection. */
export const showConnection = (form: Xrm.FormContext): void => {
  const isPartnerCenter = optionAt(form, 'csp_providertype') === providerType.PartnerCenter;
  const until = instantAt(form, 'csp_consentuntil');
  const facts = { connection: nameOf(connection, optionAt(form, 'csp_connection')), until: until?.toISOString() ?? null };
  const state = consentState(facts, Date.now());
  notify(form, 'consent', isPartnerCenter ? consentNotice(state, until) : null);
  notify(form, 'connection', isPartnerCenter && (state === 'ok' || state === 'expires-soon') ? refusalNotice(form) : null);
};

const levels: Readonly<Record<Exclude<ConsentState, 'ok'>, Xrm.FormNotificationLevel>> = {
  none: 'WARNING',
  'expires-soon': 'WARNING',
  expired: 'ERROR',
  revoked: 'ERROR',
};

const consentNotice = (state: ConsentState, until: Date | null): Notice | null =>
  state === 'ok' ? null : { level: levels[state], text: say(state, until === null ? {} : { day: dayText(until) }) };

/** Where the consent itself has ended, that is said already. */
const refusalNotice = (form: Xrm.FormContext): Notice | null => {
  const reason = nameOf(refusal, optionAt(form, 'csp_connectionrefusal'));
  return reason === null ? null : { level: 'ERROR', text: problemText(reason) };
};
