import { createSaver, type SaveState } from '../../../controls/common/saver';
import type { ProvisioningWrite } from '../../../solution/rows';

const setUp = () => {
  const writes: ProvisioningWrite[] = [];
  const states: SaveState[] = [];
  const connection = { isUp: true, holds: [] as (() => void)[], isSlow: false };
  const write = async (columns: ProvisioningWrite) => {
    if (connection.isSlow) await new Promise<void>((resolve) => connection.holds.push(resolve));
    if (!connection.isUp) throw new Error('no connection');
    writes.push(columns);
  };
  return { saver: createSaver(write, (state) => states.push(state)), writes, states, connection };
};

describe('Saving as one goes', () => {
  beforeEach(() => void jest.useFakeTimers());

  it('writes once what was typed in one go', async () => {
    const { saver, writes } = setUp();
    saver.change({ csp_city: 'R' });
    await jest.advanceTimersByTimeAsync(300);
    saver.change({ csp_city: 'Re', csp_state: 'WA' });
    await jest.advanceTimersByTimeAsync(599);
    expect(writes).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(writes).toEqual([{ csp_city: 'Re', csp_state: 'WA' }]);
  });

  it('tells when it saves and when all is saved', async () => {
    const { saver, states } = setUp();
    saver.change({ csp_city: 'Redmond' });
    expect(states).toEqual(['saving']);
    await saver.flush();
    expect(states.at(-1)).toBe('saved');
  });

  it('writes nothing where nothing changed', async () => {
    const { saver, writes } = setUp();
    saver.change({});
    expect(await saver.flush()).toBe(true);
    expect(writes).toEqual([]);
  });

  it('keeps what could not be written under what was typed since, and tries again by itself', async () => {
    const { saver, writes, states, connection } = setUp();
    connection.isUp = false;
    saver.change({ csp_city: 'Redmond', csp_state: 'WA' });
    expect(await saver.flush()).toBe(false);
    expect(states.at(-1)).toBe('not-saved');
    saver.change({ csp_city: 'Bellevue' });
    connection.isUp = true;
    await jest.advanceTimersByTimeAsync(2_000);
    expect(writes).toEqual([{ csp_city: 'Bellevue', csp_state: 'WA' }]);
    expect(states.at(-1)).toBe('saved');
  });

  it('waits longer after each failure, a minute at most', async () => {
    const { saver, states, connection } = setUp();
    connection.isUp = false;
    saver.change({ csp_city: 'Redmond' });
    const attempts = () => states.filter((state) => state === 'not-saved').length;
    const waits = [600, 2_000, 5_000, 15_000, 60_000, 60_000];
    for (const [index, wait] of waits.entries()) {
      await jest.advanceTimersByTimeAsync(wait - 1);
      expect(attempts()).toBe(index);
      await jest.advanceTimersByTimeAsync(1);
      expect(attempts()).toBe(index + 1);
    }
  });

  it('makes one write at a time, and what was typed meanwhile is in the next', async () => {
    const { saver, writes, connection } = setUp();
    connection.isSlow = true;
    saver.change({ csp_city: 'R' });
    const saved = saver.flush();
    await jest.advanceTimersByTimeAsync(0);
    saver.change({ csp_city: 'Redmond' });
    await jest.advanceTimersByTimeAsync(5_000);
    expect(connection.holds).toHaveLength(1);
    connection.isSlow = false;
    connection.holds[0]?.();
    expect(await saved).toBe(true);
    expect(writes).toEqual([{ csp_city: 'R' }, { csp_city: 'Redmond' }]);
  });

  it('writes at once what waits when it is closed', async () => {
    const { saver, writes } = setUp();
    saver.change({ csp_city: 'Redmond' });
    saver.close();
    await jest.advanceTimersByTimeAsync(0);
    expect(writes).toEqual([{ csp_city: 'Redmond' }]);
  });

  it('does not go on trying after it was closed', async () => {
    const { saver, writes, states, connection } = setUp();
    connection.isUp = false;
    saver.change({ csp_city: 'Redmond' });
    saver.close();
    await jest.advanceTimersByTimeAsync(0);
    connection.isUp = true;
    await jest.advanceTimersByTimeAsync(600_000);
    expect(writes).toEqual([]);
    expect(states).toEqual(['saving']);
  });
});
