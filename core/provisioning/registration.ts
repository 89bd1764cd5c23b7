import type { Draft } from './draft';
import { faultIf, faults, type Fault } from './fault';

/** New to Microsoft, or a tenant already: the answer decides which questions follow. */
export const registrationFaults = (draft: Draft): readonly Fault[] => faults(faultIf(draft.branch === null, 'branch', 'missing'));
