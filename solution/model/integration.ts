import type { Step } from './define-parts';
import { afterCommit, beforeWriting, endpoint } from './endpoint';
import { sellingSteps } from './selling-steps';
import { agreement } from './tables/agreement';
import { agreementTemplate } from './tables/agreement-template';
import { providerAccount } from './tables/provider-account';
import { provisioning } from './tables/provisioning';
import { contentOfTemplate } from './template-content';

export { endpoint };

/** A run counts as handed in when this column is written; the service itself never writes it, so its own writes hand over nothing. */
const submitted = { filter: ['csp_SubmittedOn'], image: ['csp_SubmittedOn', 'statuscode', 'csp_AccountId'] } as const;

/** What a person wants of an agreement is a wish, dated by this column, which only people write. */
const asked = { filter: ['csp_AskedOn'], image: ['csp_AskedOn', 'csp_Asked', 'csp_State', 'csp_AccountId'] } as const;

export const steps: readonly Step[] = [
  {
    name: 'Tenantry: a run of Provision Account was created',
    endpoint,
    message: 'Create',
    table: provisioning,
    ...submitted,
    ...afterCommit,
  },
  {
    name: 'Tenantry: a run of Provision Account was submitted',
    endpoint,
    message: 'Update',
    table: provisioning,
    ...submitted,
    ...afterCommit,
  },
  {
    name: 'Tenantry: a person decided where a tenant belongs',
    endpoint,
    message: 'Update',
    table: providerAccount,
    filter: ['csp_MappingAskedOn'],
    image: ['csp_MappingAskedOn', 'csp_Mapping', 'csp_AccountId', 'csp_RunId', 'csp_ProviderId'],
    ...afterCommit,
  },
  {
    name: 'Tenantry: an agreement was created',
    endpoint,
    message: 'Create',
    table: agreement,
    ...asked,
    ...afterCommit,
  },
  {
    name: 'Tenantry: something was asked for an agreement',
    endpoint,
    message: 'Update',
    table: agreement,
    ...asked,
    ...afterCommit,
  },
  {
    name: 'Tenantry: a template was published, retired or made the default',
    endpoint,
    message: 'Update',
    table: agreementTemplate,
    filter: ['csp_Publication', 'csp_IsDefault'],
    image: ['csp_Publication', 'csp_IsDefault', 'csp_Kind', 'csp_Language', 'csp_ProviderId'],
    ...afterCommit,
  },
  ...sellingSteps,
  {
    name: 'Tenantry: may a template be changed?',
    endpoint,
    message: 'Update',
    table: agreementTemplate,
    filter: [...contentOfTemplate, 'csp_Publication'],
    image: ['csp_Publication'],
    ...beforeWriting,
  },
];
