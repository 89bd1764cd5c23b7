import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox } from '../../../sandbox/sandbox';
import { directorySchema } from '../../../sandbox/entra';
import { serve } from '../platform/serve';

const deployment = { id: '7e57c0de-0000-4000-8000-000000000304', secret: 'sandbox-deployment-secret' };
const service = { id: '7e57c0de-0000-4000-8000-000000000301', secret: 'sandbox-service-secret' };

const start = async () => {
  const { baseUrl, use, stop } = await serve();
  const dataFolder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  const text = readFileSync('scripts/sample-world/directory.json', 'utf8').replaceAll('{origin}', baseUrl);
  const directory = directorySchema.parse(JSON.parse(text));
  const crmApplication = '00000007-0000-0000-c000-000000000000';
  const sandbox = await createSandbox({
    port: 0,
    baseUrl,
    dataFolder,
    directory,
    crmApplication,
    administratorApplication: deployment.id,
    loose: false,
  });
  use(sandbox.app);
  const token = async ({ id, secret }: { id: string; secret: string }) => {
    const form = { grant_type: 'client_credentials', client_id: id, client_secret: secret, scope: `${baseUrl}/.default` };
    const answer = await fetch(`${baseUrl}/entra/${directory.tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams(form),
    });
    return String(((await answer.json()) as Record<string, unknown>)['access_token']);
  };
  const importSolution = (bearer: string | null, file: string) =>
    fetch(`${baseUrl}/api/data/v9.2/ImportSolution`, {
      method: 'POST',
      headers: bearer === null ? {} : { authorization: `Bearer ${bearer}` },
      body: JSON.stringify({
        CustomizationFile: file,
        OverwriteUnmanagedCustomizations: true,
        PublishWorkflows: false,
        ImportJobId: service.id,
      }),
    });
  const end = async () => {
    await stop();
    await sandbox.close();
    rmSync(dataFolder, { recursive: true });
  };
  return { baseUrl, token, importSolution, end };
};

let world: Awaited<ReturnType<typeof start>>;
beforeAll(async () => (world = await start()));
afterAll(() => world.end());

describe('the sandbox as a whole', () => {
  test('lets nobody import a solution without a token, nor an application that is no user', async () => {
    expect((await world.importSolution(null, '')).status).toBe(401);
    expect((await world.importSolution(await world.token(service), '')).status).toBe(403);
  });

  test('refuses what is no solution, in words', async () => {
    const answer = await world.importSolution(await world.token(deployment), Buffer.from('no zip').toString('base64'));
    expect([answer.status, await answer.json()]).toEqual([400, { error: { code: '0x80048060', message: expect.stringMatching(/./) } }]);
  });

  test('sends who is not signed in to the sign-in, and back to where he wanted to go', async () => {
    const answer = await fetch(`${world.baseUrl}/main.aspx?pagetype=entitylist&etn=account`, { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe(`/signin?returnTo=${encodeURIComponent('/main.aspx?pagetype=entitylist&etn=account')}`);
  });

  test('tells a signed-in person who is no user so, instead of asking him to sign in for ever', async () => {
    const go = async (address: string, init: RequestInit = {}) => fetch(address, { ...init, redirect: 'manual' });
    const place = (answer: Response) => new URL(answer.headers.get('location') ?? '', world.baseUrl).href;
    const toIssuer = await go(`${world.baseUrl}/signin`);
    const picked = await go(place(toIssuer), { method: 'POST', body: new URLSearchParams({ login: 'sofia.seller@northwind.example' }) });
    const back = await go(place(picked));
    const cookie = (back.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const page = await go(`${world.baseUrl}/main.aspx`, { headers: { cookie, 'accept-language': 'de' } });
    expect([page.status, await page.text()]).toEqual([403, expect.stringContaining('Sie sind hier kein Benutzer')]);
  });

  test('lists what it supports, with the meaning of each feature', async () => {
    const page = await (await fetch(`${world.baseUrl}/sandbox/support`)).text();
    expect(page).toContain('POST $batch');
    expect(page).toContain('seek paging');
  });

  test('takes faults of webhook delivery and shows them until they happen or are cleared', async () => {
    const address = `${world.baseUrl}/sandbox/dataverse/webhook-faults`;
    const post = (body: unknown) => fetch(address, { method: 'POST', body: JSON.stringify(body) });
    expect((await post({ kind: 'lose', times: 2 })).status).toBe(201);
    expect((await post({ kind: 'explode' })).status).toBe(400);
    expect(await (await fetch(address)).json()).toEqual([{ kind: 'lose', times: 2 }]);
    await fetch(address, { method: 'DELETE' });
    expect(await (await fetch(address)).json()).toEqual([]);
  });

  test('slows a user down by the limit that was set', async () => {
    const limit = (body: unknown) => fetch(`${world.baseUrl}/sandbox/dataverse/limit`, { method: 'PUT', body: JSON.stringify(body) });
    await limit({ requests: 1, windowSeconds: 300 });
    const headers = { authorization: `Bearer ${await world.token(deployment)}` };
    const ask = async () => (await fetch(`${world.baseUrl}/api/data/v9.2/WhoAmI`, { headers })).status;
    expect([await ask(), await ask()]).toEqual([200, 429]);
    await limit(null);
    expect(await ask()).toBe(200);
  });
});
