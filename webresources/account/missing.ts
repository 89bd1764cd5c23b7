import { missingToBuy } from '../../core/agreements/purchase';
import { agreementState, relationship } from '../../solution/rows';
import { lookupAt, notify, optionAt } from '../common/form';
import { bare } from '../common/place';
import { nameOf } from '../common/rows';
import { saying } from '../common/words';
import { lastAgreedOn } from './last-agreed';
import texts from './texts.json';

const say = saying(texts);

/** Says above the form what keeps the account from buying, in the order in which it is mended. */
export const showWhatIsMissing = async (form: Xrm.FormContext): Promise<void> => {
  const state = nameOf(agreementState, optionAt(form, 'csp_agreementstate'));
  const missing = missingToBuy({
    hasTenant: lookupAt(form, 'csp_provideraccountid') !== null,
    relationship: nameOf(relationship, optionAt(form, 'csp_relationship')),
    agreementState: state,
    agreedOn: state === 'Confirmed' ? await lastAgreedOn(bare(form.data.entity.getId())) : null,
  });
  const text = say('cannot-buy', { missing: missing.map((each) => say(each)).join(' ') });
  notify(form, 'missing', missing.length === 0 ? null : { level: 'INFO', text });
};
