import type { Draft } from './draft';
import { faultIf, faults, type Fault } from './fault';
import { emailFault } from './person';
import { demanded, first, fitting } from './text-answer';

/** The mail by which a customer is asked for a reseller relationship: to whom, and its words as they will be sent. */
export const requestFaults = (draft: Draft): readonly Fault[] =>
  faults(
    first(demanded(draft, 'mailTo'), emailFault(draft, 'mailTo')),
    first(demanded(draft, 'mailSubject'), unfilled(draft, 'mailSubject')),
    first(demanded(draft, 'mailBody'), unfilled(draft, 'mailBody')),
    fitting(draft, 'knownTenant'),
  );

/** Fields are filled in when the mail is made of its template; one that a person types afterwards would go out as it stands. */
const unfilled = (draft: Draft, field: 'mailSubject' | 'mailBody'): Fault | null =>
  faultIf(draft[field].includes('{{'), field, 'merge-field-empty');
