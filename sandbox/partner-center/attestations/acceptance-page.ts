import { page } from '../../platform/page';
import { countryName, languageOf, shownDate, type Language } from '../pages/language';
import { markup, type Markup } from '../pages/markup';
import { attestationLifeMilliseconds } from './contract';
import { statusOf, type StoredAttestation } from './stored-attestation';
import texts from './texts.json';

type Texts = (typeof texts)['en'];

/** The page that plays the customer: reads the agreement, accepts or declines. In the language of the attestation, English where that is none of ours. */
export const acceptancePage = (attestation: StoredAttestation, now: number): string => {
  const language = languageOf(attestation.request.language);
  const text = texts[language];
  const { companyName, signatoryFirstName, signatoryLastName, signatoryEmail, country } = attestation.request;
  const body = markup`<main class="narrow" style="max-width:40rem"><div class="card">
<h1>${text.title}</h1>
<p>${text.greeting.replace('{company}', companyName)}</p>
<table><tbody>
<tr><th scope="row">${text.signatory}</th><td>${signatoryFirstName} ${signatoryLastName} (${signatoryEmail})</td></tr>
<tr><th scope="row">${text.company}</th><td>${companyName}</td></tr>
<tr><th scope="row">${text.country}</th><td>${countryName(country, language)}</td></tr>
</tbody></table>
<h2>${text.agreement}</h2>
<p>${text.agreementText}</p>
<p><a href="https://aka.ms/customeragreement" rel="noreferrer">${text.read}</a></p>
${state(attestation, now, text, language)}
</div></main>`;
  return page({ title: text.title, language, body: body.html });
};

/** For an address that no attestation has. */
export const unknownAttestationPage = (acceptLanguage: string | undefined): string => {
  const language = languageOf(acceptLanguage);
  const { title, unknown } = texts[language];
  const body = markup`<main class="narrow"><div class="card"><h1>${title}</h1><p role="alert">${unknown}</p></div></main>`;
  return page({ title, language, body: body.html });
};

const state = (attestation: StoredAttestation, now: number, text: Texts, language: Language): Markup => {
  const ends = attestation.createdAt + attestationLifeMilliseconds;
  const dated = (sentence: string, at: number) => sentence.replace('{date}', shownDate(at, language));
  const decided = attestation.decidedAt ?? now;
  const status = statusOf(attestation, now);
  if (status === 'expired') return markup`<p role="status"><strong>${dated(text.expired, ends)}</strong></p>`;
  if (status === 'declined') return markup`<p role="status"><strong>${dated(text.declined, decided)}</strong></p>`;
  if (status !== 'started') return markup`<p role="status"><strong>${dated(text.accepted, decided)}</strong></p>`;
  return markup`<form method="post" style="display:flex;flex-wrap:wrap;gap:8px">
<button class="primary" name="decision" value="accepted">${text.accept}</button>
<button name="decision" value="declined">${text.decline}</button>
</form>
<p style="margin-top:16px">${dated(text.until, ends)}</p>`;
};
