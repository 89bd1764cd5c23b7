import { showOnAccount } from '../../mapping/show-on-account';
import { refusedHere } from '../../providers/refused-here';
import { isoInstant } from '../../time';
import type { RunContext } from './context';
import { doneEntry } from './journal';
import { done, refusedBy, type StepResult } from './result';
import type { Session } from './session';

/** The mail goes out in the name of the person, from the browser; here it is only looked whether it did. */
export const requestStep = async (context: RunContext, session: Session): Promise<StepResult> => {
  if ((session.run.csp_requestcount ?? 0) < 1)
    return refusedBy(refusedHere('request-not-sent', 'The relationship request was not mailed to the customer'));
  if (session.run._csp_accountid_value !== null) await showOnAccount(context, session.run._csp_accountid_value);
  await session.record(doneEntry(session.entry('request'), isoInstant(context.time.now())));
  return done;
};
