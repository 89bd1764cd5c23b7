import type { CustomControl, WebResource } from './define-parts';

/** Of tables and of commands. */
const icons = [
  ...['account', 'agreement', 'contact', 'contract', 'offer', 'order', 'price-rule', 'promotion', 'provider', 'subscription'],
  ...['template', 'tenant'],
  ...['accept', 'connect', 'find', 'ignore', 'import', 'look-up', 'map', 'new-account', 'new-version', 'provision'],
  ...['publish', 'record-date', 'retire', 'send-link', 'unmap', 'verify'],
  ...[
    'activate',
    'add-subscription',
    'add-to-contract',
    'buy-again',
    'catalogue',
    'end-contract',
    'keep-price',
    'make-default',
    'new-contract',
    'open-order',
  ],
  ...['read-now', 'replace-contract', 'withdraw'],
];

/** All files that Dataverse serves for us. */
export const webResources: readonly WebResource[] = [
  { name: 'csp_/account.js', type: 'script', title: 'Tenantry: form and commands of the account' },
  { name: 'csp_/agreement.js', type: 'script', title: 'Tenantry: form and commands of the agreement' },
  { name: 'csp_/contract.js', type: 'script', title: 'Tenantry: form and commands of the billing contract' },
  { name: 'csp_/order.js', type: 'script', title: 'Tenantry: form and commands of the order' },
  { name: 'csp_/price-rule.js', type: 'script', title: 'Tenantry: form and command of the price rule' },
  { name: 'csp_/provider.js', type: 'script', title: 'Tenantry: form and commands of the provider' },
  { name: 'csp_/provider/connected.html', type: 'html', title: 'Tenantry: page to which a provider’s consent returns' },
  { name: 'csp_/provider/connected.js', type: 'script', title: 'Tenantry: script of the page to which a consent returns' },
  { name: 'csp_/subscription.js', type: 'script', title: 'Tenantry: form and commands of the subscription' },
  { name: 'csp_/template.js', type: 'script', title: 'Tenantry: form and commands of the agreement template' },
  { name: 'csp_/tenant.js', type: 'script', title: 'Tenantry: form and commands of the tenant' },
  { name: 'csp_/provisioning.js', type: 'script', title: 'Tenantry: form of the provisioning run' },
  { name: 'csp_/service.js', type: 'script', title: 'Tenantry: questions to the service' },
  { name: 'csp_/mail.js', type: 'script', title: 'Tenantry: mail as the signed-in person' },
  { name: 'csp_/identity.js', type: 'script', title: 'Tenantry: tokens for the service and for Microsoft Graph' },
  { name: 'csp_/identity/redirect.html', type: 'html', title: 'Tenantry: page to which a sign-in returns' },
  { name: 'csp_/identity/redirect.js', type: 'script', title: 'Tenantry: script of the page to which a sign-in returns' },
  ...icons.map((icon) => ({ name: `csp_/icons/${icon}.svg`, type: 'svg', title: `Tenantry: icon ${icon}` }) as const),
];

export const controls: readonly CustomControl[] = [
  { name: 'csp_Tenantry.ProvisionAccount' },
  { name: 'csp_Tenantry.TenantMapping' },
  { name: 'csp_Tenantry.AgreementTemplateEditor' },
  { name: 'csp_Tenantry.CountryPicker' },
  { name: 'csp_Tenantry.AddSubscription' },
  { name: 'csp_Tenantry.SubscriptionGrid' },
  { name: 'csp_Tenantry.ChangeTimeline' },
];
