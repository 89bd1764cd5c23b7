import { canAddSubscription as canAddOnAccount } from '../../../webresources/account';
import { canAddSubscription as canAddOnContract } from '../../../webresources/contract';
import { list, selectedRow } from '../crm';
import { chosen, createWorld } from '../contract/world';

const account = [selectedRow('contoso')];
/** Minutes east of UTC in November. */
const sofia = 120;
const newYork = -300;

const at = (instant: string, offset: number): void => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse(instant));
  const settings = { ...Xrm.Utility.getGlobalContext().userSettings, getTimeZoneOffsetMinutes: () => offset };
  Object.assign(Xrm.Utility, { getGlobalContext: () => ({ userSettings: settings }) });
};
afterEach(() => jest.restoreAllMocks());

describe('Add subscription at the edge of a day', () => {
  it.each([
    ['Sofia', sofia, '2026-11-21T23:30:00Z', 'has its first day tomorrow in UTC', { csp_startson: '2026-11-22' }, false],
    ['Sofia', sofia, '2026-11-21T23:30:00Z', 'has its last day today in UTC', { csp_endson: '2026-11-21' }, true],
    ['Sofia', sofia, '2026-11-22T00:00:00Z', 'has its first day today in UTC', { csp_startson: '2026-11-22' }, true],
    ['New York', newYork, '2026-11-22T00:30:00Z', 'has its first day today in UTC', { csp_startson: '2026-11-22' }, true],
    ['New York', newYork, '2026-11-22T00:30:00Z', 'had its last day yesterday in UTC', { csp_endson: '2026-11-21' }, false],
  ])(
    'is in %s (%p min) at %s, on a contract that %s, what the service would answer',
    async (_where, offset, instant, _what, contract, may) => {
      createWorld(contract);
      at(instant, offset);
      expect(await canAddOnContract(list(), chosen)).toBe(may);
      expect(await canAddOnAccount(list(), account)).toBe(may);
    },
  );
});
