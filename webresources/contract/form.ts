import { onEachChange } from '../common/controls';
import { fillIn } from './defaults';
import { showFaults } from './faults';
import { lockWhatIsSettled } from './locks';
import { showStanding } from './notices';
import { nameTheOtherDefault } from './other-default';
import { createProposals } from './proposals';
import { showSections } from './sections';

/** Everything that the form of a contract does by itself. */
export const showContract = (context: Xrm.Events.EventContext): void => {
  const form = context.getFormContext();
  const show = () => {
    showFaults(form);
    showSections(form);
    if (form.data.entity.getId() === '') return;
    showStanding(form);
    void nameTheOtherDefault(form);
    void lockWhatIsSettled(form);
  };
  show();
  form.data.addOnLoad(show);
  onEachChange(form, ['csp_name', 'csp_accountid', 'csp_startson', 'csp_endson'], () => showFaults(form));
  onEachChange(form, ['csp_accountid', 'transactioncurrencyid'], () => void nameTheOtherDefault(form));
  if (form.data.entity.getId() !== '') return;
  // A new row has the person's own currency before there is an account.
  const proposals = createProposals(form, ['transactioncurrencyid']);
  void fillIn(form, proposals);
  onEachChange(form, ['csp_accountid', 'transactioncurrencyid'], () => void fillIn(form, proposals));
};
