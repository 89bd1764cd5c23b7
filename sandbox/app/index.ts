import { Hono } from 'hono';
import type { Definitions } from '../dataverse/definitions/definitions';
import { NotSupported } from '../platform/not-supported';
import { cachingAt, fileAnswer } from './assets/answer';
import { clientFileAddress, clientFileAnswer } from './assets/client-files';
import { contentTypeOf, contentTypeOfWebResource } from './assets/content-type';
import { publishedVersion } from './assets/published';
import type { CurrentUser } from './contract/user';
import { appDefinition } from './definitions/app';
import { tableDefinition } from './definitions/table';
import { mainPage } from './main-page';
import { refuseUnknownPage } from './main-query';

export type { CurrentUser } from './contract/user';
export { allPrivileges } from './definitions/privileges';

export type ShellOptions = {
  /** Asked at every request, so that an import shows at once. */
  readonly definitions: () => Definitions;
  /** Folder that `buildClient` (build.mjs) filled. */
  readonly clientFolder: string;
  readonly signIn: {
    /** Where a person signs in and then returns to `returnTo`, a path of this site. */ readonly loginUrl: (returnTo: string) => string;
    readonly logoutUrl: string;
  };
  /** Null where nobody is signed in. */
  readonly currentUser: (request: Request) => Promise<CurrentUser | null>;
  /** Ignores what is not supported instead of answering 501. */
  readonly loose: boolean;
};

/** The model-driven app: its host page, its definitions in the person's language, web resources and controls as they were delivered. */
export const createShell = ({ definitions, clientFolder, signIn, currentUser, loose }: ShellOptions) => {
  const app = new Hono<{ Variables: { user: CurrentUser } }>();

  app.onError((error, c) => {
    if (!(error instanceof NotSupported)) throw error;
    return c.json({ error: { code: 'NotSupported', message: error.message } }, 501);
  });

  app.get('/', (c) => c.redirect('/main.aspx'));

  app.get('/main.aspx', async (c) => {
    if (!loose) refuseUnknownPage(c.req.query());
    const user = await currentUser(c.req.raw);
    if (!user) return c.redirect(signIn.loginUrl(pathOf(c.req.url)));
    const title = appDefinition(definitions(), user, c.req.query('appname') ?? null)?.title ?? 'Dynamics';
    const published = publishedVersion(definitions());
    return c.html(await mainPage({ user, title, published, addressOf: (file) => clientFileAddress(clientFolder, file) }));
  });

  app.get('/sandbox/app/signout', (c) => c.redirect(signIn.logoutUrl));

  app.get('/sandbox/app/files/*', async (c) => {
    const path = c.req.path.slice('/sandbox/app/files/'.length);
    return (await clientFileAnswer(c.req.raw, clientFolder, path)) ?? c.notFound();
  });

  for (const path of ['/sandbox/app/definitions', '/sandbox/app/tables/*', '/WebResources/*', '/controls/*']) {
    app.use(path, async (c, next) => {
      const user = await currentUser(c.req.raw);
      if (!user) return c.json({ error: { code: 'SignedOut', message: 'Sign in first.' } }, 401);
      c.set('user', user);
      return next();
    });
  }

  app.get('/sandbox/app/definitions', (c) => {
    const found = appDefinition(definitions(), c.get('user'), c.req.query('appname') ?? null);
    return found ? c.json(found) : c.notFound();
  });

  app.get('/sandbox/app/tables/:name', (c) => {
    const found = tableDefinition(definitions(), c.req.param('name'), c.get('user').languageId);
    return found ? c.json(found) : c.notFound();
  });

  const published = (request: Request, content: Uint8Array, contentType: string): Response =>
    fileAnswer(request, content, contentType, cachingAt(request, publishedVersion(definitions())));

  app.get('/WebResources/*', (c) => {
    const name = decodeURIComponent(c.req.path.slice('/WebResources/'.length)).toLowerCase();
    const resource = definitions().webResources.find((each) => each.name.toLowerCase() === name);
    return resource ? published(c.req.raw, resource.content, contentTypeOfWebResource(resource.type)) : c.notFound();
  });

  app.get('/controls/:name/:file{.+}', (c) => {
    const control = definitions().controls.find((each) => each.name === c.req.param('name'));
    const file = c.req.param('file');
    if (control && file === 'ControlManifest.xml')
      return published(c.req.raw, new TextEncoder().encode(control.manifestXml), contentTypeOf(file));
    const content = control?.files[file];
    return content ? published(c.req.raw, content, contentTypeOf(file)) : c.notFound();
  });

  return { app };
};

const pathOf = (address: string): string => {
  const { pathname, search } = new URL(address);
  return pathname + search;
};
