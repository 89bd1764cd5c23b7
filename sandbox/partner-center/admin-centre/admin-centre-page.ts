import { page } from '../../platform/page';
import { shownDate, type Language } from '../pages/language';
import { markup } from '../pages/markup';
import type { OwnTenant, TenantDecision } from './decide';
import texts from './texts.json';

/** What the customer's administrator sees of the partner and of the agreement. */
export const adminCentrePage = ({ customer, partnerId, isCustomer, since }: OwnTenant, partner: string, language: Language): string => {
  const text = texts[language];
  const filled = (sentence: string) =>
    sentence.replace('{partner}', partner).replace('{company}', customer.companyName).replace('{date}', shownDate(since, language));
  const button = (decision: TenantDecision, label: string, look: string) =>
    markup`<form method="post" action="?lang=${language}"><button class="${look}" name="decision" value="${decision}">${label}</button></form>`;
  const invitation = `/sandbox/partner-center/relationship?partnerId=${partnerId}&lang=${language}&tenantId=${customer.id}`;
  const title = `${text.title}: ${customer.companyName}`;
  const body = markup`<main class="narrow" style="max-width:40rem"><div class="card">
<h1>${title}</h1>
<p><code>${customer.domain}</code> · <code>${customer.id}</code></p>
<h2>${text.reseller}</h2>
<p role="status">${filled(isCustomer ? text.isReseller : text.hasLeft)}</p>
${isCustomer ? button('end-relationship', text.leave, 'button') : markup`<p><a href="${invitation}">${filled(text.return)}</a></p>`}
<h2>${text.agreement}</h2>
<p>${customer.directSigned ? markup`<strong>${text.accepted}</strong>` : text.notAccepted}</p>
<p><a href="https://aka.ms/customeragreement" rel="noreferrer">${text.read}</a></p>
${isCustomer && !customer.directSigned ? button('accept-agreement', text.accept, 'primary') : ''}
<p style="margin-top:24px">${filled(text.standIn)}</p>
</div></main>`;
  return page({ title, language, body: body.html });
};

export const unknownTenantPage = (language: Language): string => {
  const { title, unknown } = texts[language];
  const body = markup`<main class="narrow"><div class="card"><h1>${title}</h1><p role="alert">${unknown}</p></div></main>`;
  return page({ title, language, body: body.html });
};
