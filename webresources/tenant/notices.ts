import { mappingOf } from '../../core/mapping/decision';
import { mapping, nameOf, relationship } from '../../solution/rows';
import { lookupAt, notify, optionAt, textAt, type Notice } from '../common/form';
import { saying } from '../common/words';
import texts from './texts.json';

const say = saying(texts);

/** Says above the form what the tenant waits for, and whether the customer has left. */
export const showStanding = (form: Xrm.FormContext): void => {
  notify(form, 'mapping', mappingNotice(form));
  const ended = optionAt(form, 'csp_relationship') === relationship.Ended;
  notify(form, 'relationship', ended ? { level: 'WARNING', text: say('ended') } : null);
};

const mappingNotice = (form: Xrm.FormContext): Notice | null => {
  const account = lookupAt(form, 'csp_accountid');
  switch (mappingOf(account?.id ?? null, nameOf(mapping, optionAt(form, 'csp_mapping')))) {
    case 'Mapped':
      return null;
    case 'Unmapped':
      return { level: 'INFO', text: say('unmapped') };
    case 'Proposed':
      return {
        level: 'INFO',
        text: say('proposed', { account: lookupAt(form, 'csp_proposedaccountid')?.name ?? '', reason: reasonOf(form) }),
      };
    case 'Ignored':
      return { level: 'INFO', text: say('ignored', { reason: textAt(form, 'csp_ignoredreason') ?? '' }) };
  }
};

/** In the words of the choice, which the platform has in the person's language. */
const reasonOf = (form: Xrm.FormContext): string =>
  form.getAttribute<Xrm.Attributes.OptionSetAttribute>('csp_matchreason')?.getText() ?? '';
