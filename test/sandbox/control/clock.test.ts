import { clockControl } from '../../../sandbox/control/clock';
import { createClock } from '../../../sandbox/platform/clock';

const start = () => {
  const clock = createClock(() => Date.UTC(2026, 0, 5));
  const app = clockControl(clock);
  const move = async (body: unknown) => app.request('/sandbox/clock', { method: 'POST', body: JSON.stringify(body) });
  return { clock, app, move };
};

describe('the sandbox’s clock', () => {
  test.each([
    [{ advanceSeconds: 86_400 }, '2026-01-06T00:00:00.000Z'],
    [{ set: '2027-02-28T23:59:59Z' }, '2027-02-28T23:59:59.000Z'],
    [{ set: '2027-03-01T01:00:00+02:00' }, '2027-02-28T23:00:00.000Z'],
  ])('is moved by %j', async (body, now) => {
    const { app, move } = start();
    expect(await (await move(body)).json()).toEqual({ now });
    expect(await (await app.request('/sandbox/clock')).json()).toEqual({ now });
  });

  test('goes back to the real time', async () => {
    const { move } = start();
    await move({ advanceSeconds: 5 });
    expect(await (await move({ reset: true })).json()).toEqual({ now: '2026-01-05T00:00:00.000Z' });
  });

  test.each([{}, { set: 'tomorrow' }, { advanceSeconds: '1' }, { reset: false }])('refuses %j', async (body) => {
    const { clock, move } = start();
    expect((await move(body)).status).toBe(400);
    expect(clock.now()).toBe(Date.UTC(2026, 0, 5));
  });
});
