import { credentials } from '../../../solution/rows';
import { expireCredentials } from '../../../plugins/jobs/expire-credentials';
import { createWorld, type World } from '../world/world';

const hour = 3_600_000;

describe('first credentials', () => {
  let world: World;
  let id: string;
  beforeEach(async () => {
    world = await createWorld();
    id = await world.submitted();
    await world.worker().finish(id);
  });
  afterEach(() => world.close());

  const expire = () => expireCredentials({ dataverse: world.client, time: world.time, log: world.log, everyMilliseconds: 1 }).run();

  test('stay sealed for a day', async () => {
    world.clock.advance(24 * hour - 60_000);
    await expire();
    expect(await world.run(id)).toMatchObject({ csp_credentials: credentials.Waiting, csp_sealedcredentials: expect.any(String) });
  });

  test('are destroyed at the end of the day', async () => {
    world.clock.advance(24 * hour);
    await expire();
    expect(await world.run(id)).toMatchObject({
      csp_credentials: credentials.Expired,
      csp_sealedcredentials: null,
      csp_credentialsuntil: null,
      csp_adminusername: 'admin@contoso.onmicrosoft.com',
    });
  });

  test('that a person confirms at that very moment stay confirmed', async () => {
    world.clock.advance(24 * hour);
    world.onDataverse(async (request) => {
      if (request.method === 'PATCH')
        await world.dataverse.admin('PATCH', `csp_provisionings(${id})`, {
          csp_credentials: credentials.Saved,
          csp_sealedcredentials: null,
        });
      return null;
    });
    await expire();
    expect(await world.run(id)).toMatchObject({ csp_credentials: credentials.Saved });
  });
});
