import { Hono } from 'hono';
import { listen } from '../../plugins/listen';

describe('the address on which the service listens', () => {
  test('is given up with the last answer, though its caller would keep the connection for a minute', async () => {
    let answer = (): void => undefined;
    const mayAnswer = new Promise<void>((resolve) => (answer = resolve));
    let hear = (): void => undefined;
    const heard = new Promise<void>((resolve) => (hear = resolve));
    const app = new Hono();
    app.get('/', async (context) => {
      hear();
      await mayAnswer;
      return context.text('done');
    });
    const listening = await listen(app, '127.0.0.1', 0);
    const asked = fetch(listening.url).then((response) => response.text());
    await heard;
    const closed = listening.close();
    answer();
    expect(await asked).toBe('done');
    await closed;
    await expect(fetch(listening.url)).rejects.toThrow('fetch failed');
  });
});
