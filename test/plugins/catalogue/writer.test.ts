import { createWriter } from '../../../plugins/catalogue/writer';
import { upsertOf, type RowWrite } from '../../../plugins/dataverse/change-set';
import { DataverseRefused, DataverseUnreachable } from '../../../plugins/dataverse/errors';
import { watchedLog } from '../world/log';

const group = (number: number): readonly RowWrite[] => [upsertOf('csp_offers', String(number), { csp_name: `Offer ${number}` })];

describe('the writer of many rows', () => {
  const { log, lines } = watchedLog();
  const batches: string[][] = [];
  let refuse: (paths: readonly string[]) => Error | null = () => null;
  const writer = () => {
    const writeTogether = async (rows: readonly RowWrite[]) => {
      const paths = rows.map(({ path }) => path);
      const error = refuse(paths);
      if (error !== null) throw error;
      batches.push(paths);
    };
    return createWriter({ dataverse: { writeTogether }, log, keep: async () => undefined });
  };
  beforeEach(() => {
    batches.length = 0;
    refuse = () => null;
  });

  test('writes a hundred groups at a time, and the rest at the end', async () => {
    const subject = writer();
    await subject.add(Array.from({ length: 250 }, (_, number) => group(number)));
    await subject.add([[], []]);
    expect(batches.map(({ length }) => length)).toEqual([100, 100]);
    expect(await subject.finish()).toBe(250);
    expect(batches.map(({ length }) => length)).toEqual([100, 100, 50]);
  });

  test('leaves out only the group that Dataverse refuses, and says so', async () => {
    refuse = (paths) => (paths.includes('csp_offers(7)') ? new DataverseRefused(400, '0x80040265', 'no') : null);
    const subject = writer();
    await subject.add(Array.from({ length: 20 }, (_, number) => group(number)));
    expect(await subject.finish()).toBe(19);
    expect(batches.flat()).toHaveLength(19);
    expect(lines.some((line) => line.includes('csp_offers(7)'))).toBe(true);
  });

  test.each([
    ['cannot be reached', new DataverseUnreachable('cut')],
    ['forbids it all', new DataverseRefused(403, '0x80040220', 'no privilege')],
  ])('ends where Dataverse %s', async (_what, error) => {
    refuse = () => error;
    const subject = writer();
    await subject.add([group(1), group(2)]);
    await expect(subject.finish()).rejects.toBe(error);
  });
});
