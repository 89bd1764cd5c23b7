import { covers } from '../../platform/covers';
import { create } from '../samples';
import { start, type Running } from '../running';

describe('asking whether a domain is taken', () => {
  let running: Running;
  beforeEach(async () => void (running = await start()));
  afterEach(() => running.stop());

  test('answers 404 while it is free and 200 once a tenant has it, in any case, without a body', async () => {
    covers('partner-center: HEAD /v1/domains/{domain}');
    const ask = () => running.call('HEAD', '/v1/domains/WingtipToys.onmicrosoft.com');
    expect(await ask()).toMatchObject({ status: 404, text: '' });
    await create(running);
    expect(await ask()).toMatchObject({ status: 200, text: '' });
  });

  test('knows the domains of other partners’ customers too', async () => {
    await create(running, {}, 'other');
    expect((await running.call('HEAD', '/v1/domains/wingtiptoys.onmicrosoft.com')).status).toBe(200);
  });
});
