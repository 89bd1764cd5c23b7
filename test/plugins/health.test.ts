import { createHealth } from '../../plugins/health';

const answer = async (app: ReturnType<typeof createHealth>, path: string) => {
  const response = await app.request(path);
  return { status: response.status, body: await response.json() };
};
const fine = { name: 'dataverse', check: async () => undefined };
const broken = { name: 'partner-center', check: () => Promise.reject(new Error('secret words')) };

describe('the health of the service', () => {
  test('is told without asking anybody', async () => {
    expect(
      await answer(
        createHealth([broken], () => false),
        '/',
      ),
    ).toEqual({ status: 200, body: { status: 'ok' } });
  });

  test('is ready when all that it needs answers', async () => {
    expect(
      await answer(
        createHealth([fine], () => false),
        '/ready',
      ),
    ).toEqual({
      status: 200,
      body: { status: 'ready', dependencies: { dataverse: 'ok' } },
    });
  });

  test('is not ready when something is missing, and says which, but not why', async () => {
    expect(
      await answer(
        createHealth([fine, broken], () => false),
        '/ready',
      ),
    ).toEqual({
      status: 503,
      body: { status: 'not ready', dependencies: { dataverse: 'ok', 'partner-center': 'unavailable' } },
    });
  });

  test('is not ready any more while it stops', async () => {
    expect(
      await answer(
        createHealth([fine], () => true),
        '/ready',
      ),
    ).toMatchObject({ status: 503 });
  });
});
