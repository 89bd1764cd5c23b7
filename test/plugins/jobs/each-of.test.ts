import { eachOf } from '../../../plugins/jobs/each-of';

describe('the work on each of what a job has found', () => {
  const failingOn = (...bad: readonly string[]) => {
    const tried: string[] = [];
    const work = async (one: string) => {
      tried.push(one);
      if (bad.includes(one)) throw new Error(`no ${one}`);
    };
    return { tried, work };
  };

  test('comes to those after one that fails, and tells its fault as it is', async () => {
    const { tried, work } = failingOn('b');
    await expect(eachOf(['a', 'b', 'c'], work)).rejects.toThrow('no b');
    expect(tried).toEqual(['a', 'b', 'c']);
  });

  test('tells all faults where there are several', async () => {
    const { work } = failingOn('a', 'c');
    const fault = await eachOf(['a', 'b', 'c'], work).catch((error: unknown) => error);
    expect(fault).toMatchObject({ errors: [new Error('no a'), new Error('no c')], message: expect.stringContaining('2 of what') });
  });

  test('ends quietly where all went well', async () => {
    const { tried, work } = failingOn();
    await expect(eachOf(new Set(['a', 'b']), work)).resolves.toBeUndefined();
    expect(tried).toEqual(['a', 'b']);
  });
});
