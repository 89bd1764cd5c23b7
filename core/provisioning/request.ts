import type { Draft } from './draft';
import { faults, type Fault } from './fault';
import { emailFault } from './person';
import { demanded, first, fitting } from './text-answer';

/** The mail by which a customer is asked for a reseller relationship: to whom, and its words as they will be sent. */
export const requestFaults = (draft: Draft): readonly Fault[] =>
  faults(
    first(demanded(draft, 'mailTo'), emailFault(draft, 'mailTo')),
    demanded(draft, 'mailSubject'),
    demanded(draft, 'mailBody'),
    fitting(draft, 'knownTenant'),
  );
