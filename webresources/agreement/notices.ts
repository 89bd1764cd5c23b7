import { isOutdated } from '../../core/agreements/purchase';
import { agreementState, nameOf } from '../../solution/rows';
import { dayOn, notify, optionAt, textAt, type Notice } from '../common/form';
import { saying } from '../common/words';
import texts from './texts.json';

const say = saying(texts);

/** Says above the form that the service is at work, what was refused, and what does not count (R13). */
export const showStanding = (form: Xrm.FormContext): void => {
  notify(form, 'asked', optionAt(form, 'csp_asked') === null ? null : { level: 'INFO', text: say('asked') });
  notify(form, 'refused', refusalNotice(form));
  notify(form, 'state', stateNotice(form));
};

/** In the words of the choice, which the platform has in the person's language, and in the provider's own. */
const refusalNotice = (form: Xrm.FormContext): Notice | null => {
  const reason = form.getAttribute<Xrm.Attributes.OptionSetAttribute>('csp_refusal')?.getText() ?? '';
  const words = textAt(form, 'csp_refusaldetail') ?? '';
  return reason === '' ? null : { level: 'ERROR', text: say('refused', { reason, words }).trim() };
};

const stateNotice = (form: Xrm.FormContext): Notice | null => {
  const state = nameOf(agreementState, optionAt(form, 'csp_state'));
  if (state === 'LinkExpired') return { level: 'WARNING', text: say('link-expired') };
  return isOutdated(state, dayOn(form, 'csp_agreedon')) ? { level: 'WARNING', text: say('outdated') } : null;
};
