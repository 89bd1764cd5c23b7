import { Hono } from 'hono';
import type { Dataverse } from '../dataverse';
import { languageOf } from '../entra/pages';
import { page } from '../platform/page';
import type { Principal } from '../session';
import texts from './texts.json';

/** Tells a person who signed in but is no user of the organization so, instead of sending him back to the sign-in for ever. */
export const refuseStrangers = (dataverse: Dataverse, principal: (request: Request) => Promise<Principal | null>): Hono => {
  const app = new Hono();
  app.get('/main.aspx', async (c, next) => {
    const person = await principal(c.req.raw);
    if (!person || dataverse.whoIs(person)) return next();
    const language = languageOf(c.req.header('accept-language'));
    const text = texts[language];
    const body = `<main class="narrow"><div class="card"><h1>${text.title}</h1><p>${text.explanation}</p><p><a href="/signout">${text.signOut}</a></p></div></main>`;
    return c.html(page({ title: text.title, language, body }), 403);
  });
  return app;
};
