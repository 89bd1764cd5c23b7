import { spawnSync } from 'node:child_process';

const usual = { ...process.env, TENANTRY_LONG: undefined, TENANTRY_SEED: undefined };

/** What a fresh process of Node prints. */
const printed = (program: string, environment: Record<string, string> = {}): unknown => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    env: { ...usual, ...environment },
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
};

const left = (environment?: Record<string, string>) =>
  printed(
    `const { default: { projects } } = await import('./jest.config.mjs');
     console.log(JSON.stringify(projects.map(({ testPathIgnorePatterns }) =>
       testPathIgnorePatterns.some((pattern) => new RegExp(pattern).test('/x/crash.long.test.ts')))));`,
    environment,
  );

test('npm test leaves out what is only for the long run, in every project', () => expect(left()).toEqual([true, true, true]));

test('the long run leaves out nothing', () => expect(left({ TENANTRY_LONG: 'true' })).toEqual([false, false, false]));

const lengthOf = (isLong: boolean, environment: Record<string, string>) =>
  printed(
    `const { lengthOf } = await import('./scripts/test/length.mjs');
     try { console.log(JSON.stringify(lengthOf(${isLong}, ${JSON.stringify(environment)}))) }
     catch ({ message }) { console.log(JSON.stringify(message)) }`,
  );

test('a usual run says nothing about its length', () => expect(lengthOf(false, { TENANTRY_SEED: '7' })).toEqual({}));

test('a long run takes the seed that it is given', () =>
  expect(lengthOf(true, { TENANTRY_SEED: '7' })).toEqual({ TENANTRY_LONG: 'true', TENANTRY_SEED: '7' }));

test('a long run without a seed takes one by chance', () => {
  const seeds = [1, 2, 3].map(() => lengthOf(true, {}));
  expect(new Set(seeds.map((each) => JSON.stringify(each))).size).toBeGreaterThan(1);
});

test('a seed that is no number is refused with a sentence', () =>
  expect(lengthOf(true, { TENANTRY_SEED: 'x' })).toBe('TENANTRY_SEED is "x", which is no whole number.'));

describe('what test/long.ts tells', () => {
  const told = async (environment: Record<string, string>) => {
    process.env = { ...usual, ...environment };
    jest.resetModules();
    return import('../long');
  };
  const environment = process.env;
  afterAll(() => (process.env = environment));

  test('usually: the same seed each time, and few runs', async () => {
    const { isLong, runs, seed } = await told({});
    expect([isLong, runs(10, 1000), seed]).toEqual([false, 10, 20260601]);
  });

  test('in a long run: its seed, and many runs', async () => {
    const { isLong, runs, seed } = await told({ TENANTRY_LONG: 'true', TENANTRY_SEED: '7' });
    expect([isLong, runs(10, 1000), seed]).toEqual([true, 1000, 7]);
  });

  test('properties without a seed of their own take it', async () => {
    await told({ TENANTRY_SEED: '7' });
    const { default: fc } = await import('fast-check');
    expect(fc.check(fc.property(fc.nat(), () => true)).seed).toBe(7);
  });
});
