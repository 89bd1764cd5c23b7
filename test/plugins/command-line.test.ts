import { readWish, usage } from '../../plugins/command-line';
import { createPrograms } from './world/process';
import { createSurroundings } from './world/surroundings';

describe('the arguments of the service', () => {
  test.each([
    [[], 'start'],
    [['check'], 'check'],
    [['--help'], 'help'],
    [['check', '--help'], 'help'],
    [['-h'], 'help'],
    [['chekc'], null],
    [['check', 'all'], null],
  ])('%j ask for %p', (words, wish) => {
    expect(readWish(words)).toBe(wish);
  });
});

describe('the check as a process of its own', () => {
  const programs = createPrograms();
  let around: Awaited<ReturnType<typeof createSurroundings>>;
  beforeAll(async () => void (around = await createSurroundings()));
  afterAll(async () => {
    await around.close();
    programs.remove();
  });

  test('ends with 0 where all holds', async () => {
    const program = programs.start(around.environment, ['check']);
    expect(await program.exited).toMatchObject({ code: 0, errors: '' });
    expect(program.output()).toMatch(/were looked at: 0 broken/);
  });

  test('ends with 3 where the CRM cannot be asked, in a sentence', async () => {
    const away = { ...around.environment, TENANTRY_DATAVERSE_URL: 'http://127.0.0.1:1' };
    const end = await programs.start(away, ['check']).exited;
    expect(end.code).toBe(3);
    expect(end.errors).toMatch(/^The check could not be made, so that nothing is known: .+\n$/);
  });

  test('tells how it is used where it is asked, and where it does not know the word', async () => {
    for (const [word, code] of [
      ['--help', 0],
      ['chekc', 2],
    ] as const) {
      const program = programs.start({}, [word]);
      expect(await program.exited).toMatchObject({ code });
      expect(program.output()).toBe(`${usage}\n`);
    }
  });
});
