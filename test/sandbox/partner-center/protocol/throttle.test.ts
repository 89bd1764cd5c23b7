import { covers } from '../../platform/covers';
import { createThrottle, requestsPerMinute } from '../../../../sandbox/partner-center/protocol/throttle';
import { started } from '../running';

const path = '/v1/customers';

describe('the gateway’s limit', () => {
  const begin = started();
  const full = () => {
    const throttle = createThrottle();
    for (let call = 0; call < requestsPerMinute; call++) throttle.take('partner', path, 0);
    return throttle;
  };

  test('lets 500 calls of a partner through in a minute and refuses the next', () => {
    const throttle = full();
    expect(() => throttle.take('partner', path, 59_999)).toThrow('Try again in 1 seconds.');
    expect(() => throttle.take('another', path, 59_999)).not.toThrow();
    expect(() => throttle.take('partner', '/v1/auditrecords', 59_999)).not.toThrow();
  });

  test('lets calls through again after the minute', () => {
    expect(() => full().take('partner', path, 60_000)).not.toThrow();
  });

  test('counts calls that were made while throttled', () => {
    const throttle = full();
    for (let call = 0; call < requestsPerMinute; call++) expect(() => throttle.take('partner', path, 30_000)).toThrow();
    expect(() => throttle.take('partner', path, 61_000)).toThrow();
    expect(() => throttle.take('partner', path, 91_000)).not.toThrow();
  });

  test('answers 429 with Retry-After and the gateway’s own body', async () => {
    covers('partner-center: throttling');
    const running = await begin();
    const call = () => running.call('GET', '/v1/customers');
    for (let count = 0; count < requestsPerMinute; count++) await call();
    expect(await call()).toMatchObject({
      status: 429,
      body: { statusCode: 429, message: 'Rate limit is exceeded. Try again in 60 seconds.' },
    });
    expect((await call()).headers.get('Retry-After')).toBe('60');
    running.clock.advance(60_000);
    expect((await call()).status).toBe(200);
  });

  test('may be set, and taken away', async () => {
    const running = await begin();
    const statuses = async () => {
      running.clock.advance(60_000);
      return [await running.call('GET', '/v1/customers'), await running.call('GET', '/v1/customers')].map(({ status }) => status);
    };
    await running.control('PATCH', '/settings', { requestsPerMinute: 1 });
    expect(await statuses()).toEqual([200, 429]);
    await running.control('PATCH', '/settings', { requestsPerMinute: null });
    expect(await statuses()).toEqual([200, 200]);
  });
});
