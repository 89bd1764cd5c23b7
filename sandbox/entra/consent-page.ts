import { escapeHtml, page } from '../platform/page';
import { findResource, permissionOn, type Application, type Directory } from './directory';
import type { Language } from './pages';
import texts from './texts.json';
import { apiScopes, resourceOfScope } from './scopes';

type Consent = {
  readonly client: Application;
  readonly directory: Directory;
  readonly userName: string;
  /** As the application asked for it. */
  readonly scope: string;
  readonly language: Language;
};

/** Names the application, the person, and what the application may then do; the answer posts `decision` to the same address. */
export const consentPage = ({ client, directory, userName, scope, language }: Consent): string => {
  const text = texts[language];
  const wanted = apiScopes(scope)
    .flatMap((each) => namesOf(each, client, directory))
    .map(({ api, scope: name }) => `<li>${escapeHtml(api)}: <code>${escapeHtml(name)}</code></li>`);
  const body = `<main class="narrow"><div class="card"><p>${escapeHtml(userName)}</p><h1>${text.consent}</h1>
<p><b>${escapeHtml(client.name)}</b> ${text.wants}</p><ul>${wanted.join('')}</ul><p>${text.lasting}</p>
<form method="post" class="choices"><button class="primary" name="decision" value="accept">${text.accept}</button><button name="decision" value="cancel">${text.cancel}</button></form></div></main>`;
  return page({ title: text.consent, language, body });
};

/** An API and a scope of it; `.default` stands for all that the application may have there. */
const namesOf = (scope: string, client: Application, directory: Directory): readonly { readonly api: string; readonly scope: string }[] => {
  const resource = findResource(directory, resourceOfScope(scope));
  const name = scope.slice(scope.lastIndexOf('/') + 1);
  const scopes = name === '.default' ? ((resource && permissionOn(client, resource)?.delegated) ?? ['user_impersonation']) : [name];
  return scopes.map((each) => ({ api: resource?.name ?? resourceOfScope(scope), scope: each }));
};
