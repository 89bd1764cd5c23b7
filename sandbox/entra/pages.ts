import { escapeHtml, page } from '../platform/page';
import type { Directory } from './directory';
import texts from './texts.json';

export type Language = keyof typeof texts;
const isLanguage = (code: string): code is Language => code in texts;

/** The first language of the header that the sandbox speaks; English otherwise. */
export const languageOf = (acceptLanguage: string | undefined): Language =>
  (acceptLanguage ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find(isLanguage) ?? 'en';

/** Lists the tenant's people; picking one posts `login` to the same address. */
export const pickerPage = (directory: Directory, language: Language): string => {
  const text = texts[language];
  const people = directory.people
    .filter((person) => !person.hidden)
    .map(
      (person) => `<button class="choice" name="login" value="${escapeHtml(person.userName)}">
<span class="avatar" aria-hidden="true">${escapeHtml(initials(person.name))}</span>
<span><b>${escapeHtml(person.name)}</b><small>${escapeHtml(person.description)}<br>${escapeHtml(person.userName)}</small></span></button>`,
    );
  const body = `<main class="narrow"><div class="card"><h1>${text.title}</h1><p>${escapeHtml(directory.tenantName)}. ${text.hint}</p>
<form method="post" class="choices">${people.join('')}</form></div></main>`;
  return page({ title: text.title, language, body });
};

export const signedOutPage = (language: Language): string => {
  const text = texts[language];
  return page({
    title: text.signedOut,
    language,
    body: `<main class="narrow"><div class="card"><h1>${text.signedOut}</h1><p><a href="/">${text.again}</a></p></div></main>`,
  });
};

export const refusedPage = (language: Language, reason: string): string => {
  const text = texts[language];
  return page({
    title: text.refused,
    language,
    body: `<main class="narrow"><div class="card"><h1>${text.refused}</h1><p>${escapeHtml(reason)}</p></div></main>`,
  });
};

const initials = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('')
    .slice(0, 2);
