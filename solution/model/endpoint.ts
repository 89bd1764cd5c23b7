import type { Endpoint, StepTime } from './define-parts';

/** The address is a placeholder on a reserved name: the real one, and the secret, are written after the import. */
export const endpoint: Endpoint = { name: 'Tenantry service', url: 'https://tenantry.invalid/steps' };

export const afterCommit: StepTime = { mode: 'asynchronous', stage: 'PostOperation' };
export const beforeWriting: StepTime = { mode: 'synchronous', stage: 'PreOperation' };
