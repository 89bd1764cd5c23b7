import type { CommandRule } from '../../../../sandbox/app/contract/ribbon';
import type { CommandContext } from '../../../../sandbox/app/client/commands/context';
import { allHold, ruleTimeout } from '../../../../sandbox/app/client/commands/rules';
import { createLibraries } from '../../../../sandbox/app/client/libraries';
import { app, boats } from '../definitions';

const row = { id: 'aa', name: 'Ada', entityType: 'new_boat' };
const context: CommandContext = {
  location: 'form',
  table: boats,
  primaryControl: { name: 'form' },
  selectedControl: null,
  record: row,
  selection: [],
  rows: [],
  formState: 'Existing',
  value: (column) => (column === 'new_harbour' ? 2 : undefined),
};
const functions: Record<string, unknown> = {};
const shell = { app, libraries: createLibraries(document, functions) };
const holds = (rule: Partial<CommandRule> & Pick<CommandRule, 'kind'>, changes: Partial<CommandContext> = {}): Promise<boolean> =>
  allHold([{ invert: false, default: false, ...rule } as CommandRule], { ...context, ...changes }, shell);
const custom = { kind: 'custom', functionName: 'can', library: null, parameters: [] } as const;

describe('a rule', () => {
  it.each([
    [0, 1, null, false],
    [1, 1, null, true],
    [3, 1, null, true],
    [1, 1, 1, true],
    [2, 1, 1, false],
    [0, 0, 0, true],
  ])('with %i selected, at least %i and at most %p wanted, answers %p', async (count, minimum, maximum, expected) => {
    const selection = Array.from({ length: count }, () => row);
    expect(await holds({ kind: 'selectionCount', minimum, maximum }, { selection })).toBe(expected);
  });

  it.each([
    ['Existing', 'Existing', false, true],
    ['Create', 'Existing', false, false],
    ['Create', 'Existing', true, true],
    ['Create', 'Create', true, false],
  ] as const)('wanting form state %s on %s (inverted: %p) answers %p', async (state, formState, invert, expected) => {
    expect(await holds({ kind: 'formState', state, invert }, { formState })).toBe(expected);
  });

  it.each([true, false])('of form state answers its default (%p) where there is no form', async (fallback) => {
    expect(await holds({ kind: 'formState', state: 'Existing', default: fallback }, { formState: null })).toBe(fallback);
  });

  it.each([
    ['Create', 'new_boat', true],
    ['Create', null, true],
    ['Write', 'new_boat', false],
    ['Create', 'account', false],
  ])('of privilege %s on %p answers %p', async (privilege, table, expected) => {
    expect(await holds({ kind: 'entityPrivilege', privilege, table })).toBe(expected);
  });

  it('of a privilege on the row looks at its table', async () => {
    expect(await holds({ kind: 'recordPrivilege', privilege: 'Delete' })).toBe(true);
    expect(await holds({ kind: 'recordPrivilege', privilege: 'Share' })).toBe(false);
  });

  it('of a value compares as text, and answers its default for a column that is not there', async () => {
    expect(await holds({ kind: 'value', field: 'new_harbour', value: '2' })).toBe(true);
    expect(await holds({ kind: 'value', field: 'new_harbour', value: '1' })).toBe(false);
    expect(await holds({ kind: 'value', field: 'new_gone', value: '1', default: true })).toBe(true);
  });

  it('with alternatives holds when one group holds as a whole', async () => {
    const yes: CommandRule = { kind: 'constant', holds: true, invert: false, default: false };
    const no: CommandRule = { ...yes, holds: false };
    expect(await holds({ kind: 'or', groups: [[yes, no], [yes]] })).toBe(true);
    expect(await holds({ kind: 'or', groups: [[yes, no], [no]] })).toBe(false);
  });

  it('must hold together with all others', async () => {
    const yes: CommandRule = { kind: 'constant', holds: true, invert: false, default: false };
    expect(await allHold([yes, yes], context, shell)).toBe(true);
    expect(await allHold([yes, { ...yes, invert: true }], context, shell)).toBe(false);
    expect(await allHold([], context, shell)).toBe(true);
  });
});

describe('a rule of the solution’s own', () => {
  it('asks its function with its parameters', async () => {
    functions['can'] = (control: unknown, word: string) => control === context.primaryControl && word === 'x';
    const parameters = [
      { kind: 'crm', value: 'PrimaryControl' },
      { kind: 'constant', value: 'x' },
    ] as const;
    expect(await holds({ ...custom, parameters })).toBe(true);
  });

  it('may answer later', async () => {
    functions['can'] = () => Promise.resolve(true);
    expect(await holds(custom)).toBe(true);
    functions['can'] = () => Promise.resolve(false);
    expect(await holds(custom)).toBe(false);
  });

  describe('does not hold, inverted or not,', () => {
    beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));
    afterEach(() => {
      jest.useRealTimers();
      jest.restoreAllMocks();
    });

    it.each([false, true])('when its function fails (inverted: %p)', async (invert) => {
      functions['can'] = () => {
        throw new Error('broken');
      };
      expect(await holds({ ...custom, invert })).toBe(false);
    });

    it.each([false, true])('when its function does not exist (inverted: %p)', async (invert) => {
      expect(await holds({ ...custom, functionName: 'gone', invert })).toBe(false);
    });

    it.each([false, true])('when it takes longer than the platform waits (inverted: %p)', async (invert) => {
      jest.useFakeTimers();
      functions['can'] = () => new Promise(() => undefined);
      const answer = holds({ ...custom, invert });
      await jest.advanceTimersByTimeAsync(ruleTimeout - 1);
      const early = await Promise.race([answer, Promise.resolve('still waiting')]);
      await jest.advanceTimersByTimeAsync(1);
      expect([early, await answer]).toEqual(['still waiting', false]);
    });
  });
});
