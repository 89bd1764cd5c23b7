import { isoInstant, retryAfter, systemTime } from '../../plugins/time';
import { noon } from './world/clock';

describe('time', () => {
  test.each([
    [null, null],
    ['0', 0],
    ['57', 57_000],
    [new Date(noon + 30_000).toUTCString(), 30_000],
    [new Date(noon - 30_000).toUTCString(), 0],
    ['soon', null],
  ])('to be left alone, %j, is %s milliseconds', (value, expected) => {
    const headers = new Headers(value === null ? {} : { 'Retry-After': value });
    expect(retryAfter(headers, noon)).toBe(expected);
  });

  test('is written as Dataverse takes it', () => {
    expect(isoInstant(noon)).toBe('2026-06-01T12:00:00.000Z');
  });

  test('slept is at least what was asked for', async () => {
    const before = performance.now();
    await systemTime.sleep(30);
    expect(performance.now() - before).toBeGreaterThanOrEqual(28);
  });

  test('slept ends at once when it is called off, before or meanwhile', async () => {
    const stop = new AbortController();
    const sleeping = systemTime.sleep(60_000, stop.signal);
    stop.abort();
    await sleeping;
    await systemTime.sleep(60_000, stop.signal);
  });
});
