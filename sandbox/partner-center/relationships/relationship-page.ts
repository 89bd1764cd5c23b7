import { page } from '../../platform/page';
import { countries } from '../countries/country';
import { countryName, shownDate, type Language } from '../pages/language';
import { markup, type Markup } from '../pages/markup';
import type { Tenant } from './find-tenants';
import type { OrganisationFaults, OrganisationField } from './organisation';
import texts from './texts.json';

type Texts = (typeof texts)['en'];

export type RelationshipView = {
  readonly partner: string;
  readonly language: Language;
  /** Keeps the partner, the language and nothing else. */
  readonly address: string;
} & (
  | {
      readonly kind: 'form';
      readonly values: Readonly<Record<OrganisationField, string>>;
      readonly faults: OrganisationFaults;
      readonly known: readonly Tenant[];
    }
  | { readonly kind: 'accepted'; readonly companyName: string; readonly at: number }
  | { readonly kind: 'declined' }
);

/** The page on which the customer's administrator meets the partner's invitation. */
export const relationshipPage = (view: RelationshipView): string => {
  const text = texts[view.language];
  const named = (sentence: string) => sentence.replace('{partner}', view.partner);
  const body = markup`${style}<main class="narrow" style="max-width:40rem"><div class="card">
<h1>${text.title}</h1>
<p>${named(text.asks)}</p>
${view.kind === 'form' ? form(view, text, named) : markup`<p role="status"><strong>${outcome(view, text, named)}</strong></p>`}
<p>${text.standIn}</p>
</div></main>`;
  return page({ title: text.title, language: view.language, body: body.html });
};

/** For a link without a partner. */
export const namelessInvitationPage = (language: Language): string => {
  const { title, unknown } = texts[language];
  const body = markup`<main class="narrow"><div class="card"><h1>${title}</h1><p role="alert">${unknown}</p></div></main>`;
  return page({ title, language, body: body.html });
};

type Form = Extract<RelationshipView, { kind: 'form' }>;

const outcome = (view: Exclude<RelationshipView, Form>, text: Texts, named: (sentence: string) => string): string =>
  view.kind === 'declined'
    ? text.declined
    : named(text.accepted).replace('{company}', view.companyName).replace('{date}', shownDate(view.at, view.language));

const form = (view: Form, text: Texts, named: (sentence: string) => string): Markup => markup`
<p class="means">${text.means}</p><ul><li>${named(text.mayOrder)}</li><li>${text.mayNotAdministrate}</li><li>${text.mayEnd}</li></ul>
<h2>${text.organisation}</h2>
${choices(view, text)}
${Object.keys(view.faults).length > 0 ? markup`<p role="alert"><strong>${text.mend}</strong></p>` : ''}
<form method="post" action="${view.address}" novalidate>
${field(view, text, 'companyName', { autocomplete: 'organization' })}
${field(view, text, 'domain', { hint: text.domainHint })}
${field(view, text, 'email', { type: 'email', autocomplete: 'email' })}
${field(view, text, 'tenantId', { hint: text.tenantIdHint })}
<label for="country">${text.country}</label>
<select id="country" name="country">${countries
  .map(({ iso2Code }) => ({ code: iso2Code, name: countryName(iso2Code, view.language) }))
  .sort((one, other) => one.name.localeCompare(other.name, view.language))
  .map(
    ({ code, name }) => markup`<option value="${code}"${code === view.values.country ? markup` selected` : ''}>${name}</option>`,
  )}</select>
<div class="decision"><button class="primary" name="decision" value="accepted">${text.accept}</button>
<button name="decision" value="declined">${text.decline}</button></div>
</form>`;

const choices = ({ known, address, values }: Form, text: Texts): Markup =>
  known.length === 0
    ? markup``
    : markup`<p>${text.known} ${known.map(
        ({ id, companyName, domain }) =>
          markup`<a href="${address}&amp;tenantId=${id}"${id === values.tenantId ? markup` aria-current="true"` : ''}>${companyName} (${domain})</a> · `,
      )}<a href="${address}">${text.another}</a></p>`;

type Look = { readonly type?: string; readonly hint?: string; readonly autocomplete?: string };

const field = (
  view: Form,
  text: Texts,
  name: Exclude<OrganisationField, 'country'>,
  { type = 'text', hint, autocomplete = 'off' }: Look,
) => {
  const fault = view.faults[name];
  const described = [fault ? `${name}-fault` : '', hint ? `${name}-hint` : ''].filter((id) => id !== '').join(' ');
  return markup`<label for="${name}">${text[name]}</label>
<input id="${name}" name="${name}" type="${type}" value="${view.values[name]}" autocomplete="${autocomplete}" maxlength="254"${
    fault ? markup` aria-invalid="true"` : ''
  }${described === '' ? '' : markup` aria-describedby="${described}"`}>
${fault ? markup`<small id="${name}-fault" class="fault">${text[fault]}</small>` : ''}${hint ? markup`<small id="${name}-hint">${hint}</small>` : ''}`;
};

const style = markup`<style>
.means { margin-bottom: 0 }
ul { margin: 4px 0 16px; padding-left: 20px; color: var(--soft) }
label { display: block; margin-top: 12px; font-weight: 600 }
input, select { font: inherit; width: 100%; min-height: 36px; padding: 6px 10px; border: 1px solid #8a8a8a; border-radius: 4px; background: #fff; color: var(--ink) }
input[aria-invalid] { border-color: #b10e1c }
select:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px }
small { display: block; color: var(--soft); font-size: 13px }
small.fault { color: #b10e1c }
.decision { display: flex; flex-wrap: wrap; gap: 8px; margin: 20px 0 16px }
a[aria-current] { font-weight: 600 }
</style>`;
