import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createShell, type CurrentUser } from '../../../sandbox/app';
import type { Definitions } from '../../../sandbox/dataverse/definitions/definitions';
import { covers } from '../platform/covers';
import { definitions, sailor } from './sample';

describe('the shell’s server', () => {
  let folder: string;
  let server: Server;
  let base: string;
  let user: CurrentUser | null;
  let imported: Definitions;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shell-'));
    await mkdir(join(folder, 'fonts'));
    await writeFile(join(folder, 'main.js'), 'client();');
    await writeFile(join(folder, 'fonts/icons.woff'), 'font');
    await writeFile(join(folder, 'fonts/icons-0123abcd.woff'), 'font');
    const shell = createShell({
      definitions: () => imported,
      clientFolder: folder,
      signIn: { loginUrl: (returnTo) => `/signin?returnTo=${encodeURIComponent(returnTo)}`, logoutUrl: '/signout' },
      currentUser: async () => user,
      loose: false,
    });
    server = createServer({ keepAliveTimeout: 60_000 }, getRequestListener(shell.app.fetch));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true });
  });
  beforeEach(() => {
    imported = definitions();
    user = sailor;
  });
  const get = (path: string, headers: Record<string, string> = {}) => fetch(base + path, { headers, redirect: 'manual' });

  it('sends a person who is not signed in to sign-in, and back to the same page', async () => {
    covers('app: GET /main.aspx');
    user = null;
    const answer = await get('/main.aspx?pagetype=entitylist&etn=new_boat');
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      `/signin?returnTo=${encodeURIComponent('/main.aspx?pagetype=entitylist&etn=new_boat')}`,
    ]);
  });

  it('shows the host page in the person’s language, with the platform’s libraries in their order', async () => {
    user = { ...sailor, languageId: 1036 };
    const page = await (await get('/main.aspx')).text();
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain('<title>Bateaux</title>');
    expect([...page.matchAll(/src="[^"]*\/([\w.-]+)(\?v=[\w-]+)?"/g)].map((match) => match[1])).toEqual([
      'globals.js',
      'react.production.min.js',
      'react-dom.production.min.js',
      'fluentui-react.min.js',
      'platform.js',
      'main.js',
    ]);
  });

  it.each([
    ['/main.aspx?pagetype=dashboard', 'page type dashboard'],
    ['/main.aspx?forceUCI=1', 'query option forceUCI of main.aspx'],
  ])('refuses %s by name', async (path, gap) => {
    const answer = await get(path);
    expect([answer.status, await answer.json()]).toEqual([
      501,
      { error: { code: 'NotSupported', message: `The sandbox does not support ${gap}.` } },
    ]);
  });

  it('leads from the root to the app, and from signing out to the issuer', async () => {
    expect((await get('/')).headers.get('location')).toBe('/main.aspx');
    expect((await get('/sandbox/app/signout')).headers.get('location')).toBe('/signout');
  });

  it.each(['/sandbox/app/definitions', '/sandbox/app/tables/new_boat', '/WebResources/new_/boat.js', '/controls/new_Boats.Sail/bundle.js'])(
    'keeps %s from people who are not signed in',
    async (path) => {
      user = null;
      expect((await get(path)).status).toBe(401);
    },
  );

  it('tells the app with the person', async () => {
    covers('app: GET /sandbox/app/definitions');
    expect(await (await get('/sandbox/app/definitions')).json()).toMatchObject({ uniqueName: 'new_Boats', title: 'Boats', user: sailor });
    user = { ...sailor, roles: [] };
    expect((await get('/sandbox/app/definitions')).status).toBe(404);
  });

  it('tells a table in the person’s language', async () => {
    covers('app: GET /sandbox/app/tables/{logicalName}');
    user = { ...sailor, languageId: 1036 };
    expect(await (await get('/sandbox/app/tables/new_boat')).json()).toMatchObject({ label: 'Bateau' });
    expect((await get('/sandbox/app/tables/new_ghost')).status).toBe(404);
  });

  it.each([
    ['new_/boat.js', 'text/javascript; charset=utf-8', 'window.Boat = {};'],
    ['NEW_/help.html', 'text/html; charset=utf-8', '<p>Help</p>'],
    ['new_/icon', 'image/svg+xml', '<svg/>'],
  ])('serves the web resource %s as it was delivered', async (name, type, content) => {
    covers('app: GET /WebResources/{name}');
    const answer = await get(`/WebResources/${name}`);
    expect([answer.headers.get('content-type'), await answer.text()]).toEqual([type, content]);
  });

  const published = async (): Promise<string> => /data-published="([\w-]+)"/.exec(await (await get('/main.aspx')).text())?.[1] ?? '';
  const caching = async (path: string): Promise<string | null> => (await get(path)).headers.get('cache-control');

  it.each(['/WebResources/new_/boat.js', '/controls/new_Boats.Sail/bundle.js', '/controls/new_Boats.Sail/ControlManifest.xml'])(
    'has browsers keep %s by what the page says is published, until anything is imported',
    async (path) => {
      const version = await published();
      expect(await caching(`${path}?v=${version}`)).toBe('private, max-age=31536000, immutable');
      imported = {
        ...imported,
        webResources: imported.webResources.map((each) => ({ ...each, content: new TextEncoder().encode('window.Boat = null;') })),
      };
      expect(await caching(`${path}?v=${version}`)).toBe('no-cache');
      expect(await published()).not.toBe(version);
    },
  );

  it('publishes another version when a control changes', async () => {
    const version = await published();
    imported = { ...imported, controls: imported.controls.map((each) => ({ ...each, manifestXml: `${each.manifestXml} ` })) };
    expect(await published()).not.toBe(version);
  });

  it('has browsers keep the client at the addresses of its page, until it is built anew', async () => {
    const addressOf = async () => /src="([^"]*\/main\.js[^"]*)"/.exec(await (await get('/main.aspx')).text())?.[1] ?? '';
    const address = await addressOf();
    expect(await caching(address)).toBe('private, max-age=31536000, immutable');
    await writeFile(join(folder, 'main.js'), 'newerClient();');
    expect([await caching(address), await (await get(address)).text()]).toEqual(['no-cache', 'newerClient();']);
    expect(await addressOf()).not.toBe(address);
    await writeFile(join(folder, 'main.js'), 'client();');
  });

  it.each([
    ['icons-0123abcd.woff', 'private, max-age=31536000, immutable'],
    ['icons.woff', 'no-cache'],
  ])('has browsers keep the font %s as long as its name holds its version', async (font, expected) => {
    expect(await caching(`/sandbox/app/files/fonts/${font}`)).toBe(expected);
  });

  it('has browsers ask whether a web resource changed, and says when it did not', async () => {
    const first = await get('/WebResources/new_/boat.js');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = await get('/WebResources/new_/boat.js', { 'If-None-Match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect((await get('/WebResources/new_/boat.js', { 'If-None-Match': '"older"' })).status).toBe(200);
  });

  it.each([
    ['bundle.js', 200, 'text/javascript; charset=utf-8'],
    ['ControlManifest.xml', 200, 'application/xml; charset=utf-8'],
    ['strings/Sail.1036.resx', 200, 'application/xml; charset=utf-8'],
    ['strings/Sail.1031.resx', 404, 'text/plain; charset=UTF-8'],
  ])('serves %s of a control with status %i', async (file, status, type) => {
    covers('app: GET /controls/{name}/{file}');
    const answer = await get(`/controls/new_Boats.Sail/${file}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, type]);
  });

  it('serves the client and its fonts to everybody, because sign-in needs no secret of them', async () => {
    covers('app: GET /sandbox/app/files/{file}');
    user = null;
    expect(await (await get('/sandbox/app/files/main.js')).text()).toBe('client();');
    expect((await get('/sandbox/app/files/fonts/icons.woff')).headers.get('content-type')).toBe('font/woff');
  });

  it.each(['../sample.ts', '..%2fsample.ts', '%2e%2e/sample.ts', 'fonts/../../x', '/etc/passwd', 'fonts', ''])(
    'serves nothing outside of the client’s folder: %s',
    async (path) => {
      expect((await get(`/sandbox/app/files/${path}`)).status).toBe(404);
    },
  );
});
