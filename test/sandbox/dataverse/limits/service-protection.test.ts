import { covers } from '../../platform/covers';
import { openWorld } from '../world';

describe('service protection limits', () => {
  test('answer 429 with the seconds to wait, for each user by himself, until the window has passed', async () => {
    covers('dataverse: service protection limits');
    const { get, dataverse, clock } = openWorld();
    dataverse.protection.set({ requests: 2, windowSeconds: 300 });
    expect((await get('WhoAmI')).headers.get('x-ms-ratelimit-burst-remaining-xrm-requests')).toBe('1');
    clock.advance(100_000);
    expect((await get('WhoAmI')).status).toBe(200);
    const refused = await get('WhoAmI');
    expect([refused.status, refused.error?.code, refused.headers.get('Retry-After')]).toEqual([429, '0x80072322', '200']);
    clock.advance(200_000);
    expect((await get('WhoAmI')).status).toBe(200);
    expect((await get('WhoAmI')).status).toBe(429);
    dataverse.protection.set(null);
    expect((await get('WhoAmI')).status).toBe(200);
  });
});
