import type { CustomControl, WebResource } from './define-parts';

const icons = ['account', 'agreement', 'contact', 'provider', 'provision', 'template', 'tenant'];

/** All files that Dataverse serves for us. */
export const webResources: readonly WebResource[] = [
  { name: 'csp_/account.js', type: 'script', title: 'Tenantry: commands of the account' },
  { name: 'csp_/provisioning.js', type: 'script', title: 'Tenantry: form of the provisioning run' },
  { name: 'csp_/service.js', type: 'script', title: 'Tenantry: questions to the service' },
  { name: 'csp_/mail.js', type: 'script', title: 'Tenantry: mail as the signed-in person' },
  { name: 'csp_/identity.js', type: 'script', title: 'Tenantry: tokens for the service and for Microsoft Graph' },
  { name: 'csp_/identity/redirect.html', type: 'html', title: 'Tenantry: page to which a sign-in returns' },
  { name: 'csp_/identity/redirect.js', type: 'script', title: 'Tenantry: script of the page to which a sign-in returns' },
  ...icons.map((icon) => ({ name: `csp_/icons/${icon}.svg`, type: 'svg', title: `Tenantry: icon ${icon}` }) as const),
];

export const controls: readonly CustomControl[] = [{ name: 'csp_Tenantry.ProvisionAccount' }];
