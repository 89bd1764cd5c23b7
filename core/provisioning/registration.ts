import type { Draft } from './draft';
import { faultIf, faults, type Fault } from './fault';

/** New to Microsoft, or a tenant already: only the first can be done here today. */
export const registrationFaults = (draft: Draft): readonly Fault[] =>
  faults(faultIf(draft.branch === null, 'branch', 'missing'), faultIf(draft.branch === 'ExistingTenant', 'branch', 'branch-not-available'));
