import { contractFaults, takesPurchases, type Contract } from '../../../core/contracts/contract';
import { contractFor, newContract } from '../../../core/contracts/defaults';
import { totalsOf, type OnContract } from '../../../core/contracts/totals';

const contract: Contract = {
  id: 'one',
  accountId: 'account',
  currency: 'EUR',
  state: 'Active',
  startsOn: '2026-01-01',
  endsOn: null,
  isDefault: true,
  createdOn: '2026-01-01T00:00:00Z',
};

describe('A contract', () => {
  it.each([
    ['nothing', {}, []],
    ['an empty name', { name: ' ' }, ['name missing']],
    ['a missing customer and currency', { accountId: null, currency: null }, ['account missing', 'currency missing']],
    ['a missing start', { startsOn: null }, ['startsOn missing']],
    ['a day that does not exist', { endsOn: '2027-02-29' }, ['endsOn day-invalid']],
    ['an end before its start', { endsOn: '2025-12-31' }, ['endsOn ends-before-start']],
  ])('names %s', (_what, change, named) => {
    expect(contractFaults({ ...contract, name: 'Contract', ...change }).map(({ field, code }) => `${field} ${code}`)).toEqual(named);
  });

  it('takes purchases while it is active, on its first and on its last day too', () => {
    const short = { ...contract, endsOn: '2026-01-31' };
    expect(['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'].map((today) => takesPurchases(short, today))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(takesPurchases({ ...contract, state: 'Draft' }, '2026-01-01')).toBe(false);
  });
});

describe('The usual contract', () => {
  const second = { ...contract, id: 'two', createdOn: '2026-02-01T00:00:00Z' };

  it('is the default, else the newest that takes purchases', () => {
    expect(contractFor([contract, { ...second, isDefault: false }], 'EUR', '2026-06-01')?.id).toBe('one');
    expect(
      contractFor(
        [
          { ...contract, isDefault: false },
          { ...second, isDefault: false },
        ],
        null,
        '2026-06-01',
      )?.id,
    ).toBe('two');
    expect(contractFor([contract], 'USD', '2026-06-01')).toBeNull();
  });
});

describe('A new contract', () => {
  it('begins today in the account’s currency, or the organization’s, under a name that is free', () => {
    const facts = {
      accountName: 'Alpine',
      accountCurrency: null,
      organizationCurrency: 'EUR',
      takenNames: ['Alpine – CHF'],
      today: '2026-11-22',
    };
    expect(newContract(facts)).toEqual({ name: 'Alpine – EUR', currency: 'EUR', startsOn: '2026-11-22' });
    expect(newContract({ ...facts, accountCurrency: 'CHF' })).toMatchObject({ name: 'Alpine – CHF (2)', currency: 'CHF' });
  });
});

describe('A contract’s totals', () => {
  const monthly: OnContract = { state: 'Active', seats: 10, billingCycle: 'Monthly', unitPrice: 1000, unitCost: 850 };

  it('sum what is billed, by cycle and for a year', () => {
    const totals = totalsOf([
      monthly,
      { ...monthly, state: 'Suspended', seats: 1, billingCycle: 'Annual', unitPrice: 12_000, unitCost: 10_000 },
      { ...monthly, state: 'Canceled', seats: 100 },
      { ...monthly, seats: 1, billingCycle: 'Triennial', unitPrice: 30_000, unitCost: 27_000 },
    ]);
    expect(totals).toEqual({
      monthly: 10_000,
      annual: 12_000,
      triennial: 30_000,
      year: 142_000,
      yearCost: 121_000,
      yearMargin: 21_000,
      margin: 1479,
    });
  });

  it('of nothing are nothing, without a margin', () => {
    expect(totalsOf([])).toMatchObject({ year: 0, margin: null });
  });
});
