import { Hono } from 'hono';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { NotSupported } from '../platform/not-supported';
import { authorizeSchema, checkClient, grantAddress, refusalAddress, type AuthorizeRequest } from './authorize';
import { consentPage } from './consent-page';
import { findApplication } from './directory';
import * as refuse from './errors';
import { languageOf, pickerPage } from './pages';
import type { TokenServices } from './token-endpoint';

/** Stands for a person who signed in at the issuer. */
export const signInCookie = 'sandbox_sign_in';

/** The pages of `/authorize`: who signs in, then, where it is asked for, whether the application may have what it wants. */
export const signIn = (services: TokenServices, root: string): Hono => {
  const { directory, grants } = services;
  const app = new Hono();
  const address = `${root}/oauth2/v2.0/authorize`;

  const requestOf = (c: Context): AuthorizeRequest => {
    const request = authorizeSchema.parse(c.req.query());
    checkClient(request, services);
    if (request.response_mode === 'form_post') throw new NotSupported('response_mode form_post');
    return request;
  };
  const picker = (c: Context, status: 200 | 400 = 200) =>
    c.html(pickerPage(directory, languageOf(c.req.header('accept-language'))), status);
  const consent = (c: Context, request: AuthorizeRequest, userName: string) => {
    const client = findApplication(directory, request.client_id);
    if (!client) throw refuse.unknownApplication(request.client_id);
    return c.html(
      consentPage({ client, directory, userName, scope: request.scope, language: languageOf(c.req.header('accept-language')) }),
    );
  };
  const asksForConsent = ({ prompt, client_id }: AuthorizeRequest): boolean =>
    prompt.includes('consent') || grants.isUnconsented(client_id);

  app.get(address, (c) => {
    const request = requestOf(c);
    const userName = grants.signedIn(getCookie(c, signInCookie));
    if (request.prompt.includes('none'))
      return c.redirect(userName === null ? refusalAddress(request, refuse.loginRequired()) : grantAddress(request, userName, services));
    if (userName === null || request.prompt.includes('select_account') || request.prompt.includes('login')) return picker(c);
    return asksForConsent(request) ? consent(c, request, userName) : c.redirect(grantAddress(request, userName, services));
  });

  app.post(address, async (c) => {
    const request = requestOf(c);
    const { login, decision } = await c.req.parseBody();
    if (decision !== undefined) {
      const userName = grants.signedIn(getCookie(c, signInCookie));
      if (userName === null) return picker(c);
      if (decision !== 'accept') return c.redirect(refusalAddress(request, refuse.consentDeclined()), 303);
      return c.redirect(grantAddress(request, userName, services), 303);
    }
    const person = directory.people.find((each) => each.userName === login && !each.hidden);
    if (!person) return picker(c, 400);
    setCookie(c, signInCookie, grants.signIn(person.userName), { httpOnly: true, sameSite: 'Lax', path: '/entra' });
    if (asksForConsent(request)) return consent(c, request, person.userName);
    return c.redirect(grantAddress(request, person.userName, services), 303);
  });
  return app;
};
