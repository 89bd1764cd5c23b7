import { setIconOptions } from '@fluentui/react';
import { render, screen } from '@testing-library/react';
import { ChangeTimeline } from '../../../controls/ChangeTimeline';
import { changeStatus, deadlineSource, subscriptionStatus } from '../../../solution/rows';
import { createContext, type Setting } from '../context';
import { pass } from '../page';
import { createRows, type Rows } from '../rows';

export { readable } from '../page';

setIconOptions({ disableWarnings: true });

export const subscriptionId = '00000000-0000-0000-0000-0000000000a1';
const formatted = '@OData.Community.Display.V1.FormattedValue';

/** A value with the words that the platform puts beside it. */
const said = (column: string, value: unknown, words: string): Record<string, unknown> => ({
  [column]: value,
  [`${column}${formatted}`]: words,
});

export const activeSubscription: Record<string, unknown> = {
  ...said('statuscode', subscriptionStatus.Active, 'Active'),
  ...said('csp_providerstatus', 2, 'Active'),
  csp_providerquantity: 12,
  csp_providerrenewson: '2026-12-10T00:00:00Z',
  ...said('csp_providerrenewal', 0, 'Renew'),
  csp_seenon: '2026-11-15T11:00:00Z',
  csp_quantity: 12,
  ...said('csp_unitprice', 24.8, '€24.80'),
  ...said('csp_cycletotal', 297.6, '€297.60'),
  ...said('csp_billingcycle', 0, 'Monthly'),
  csp_renewson: '2026-12-10T00:00:00Z',
  ...said('csp_renewaldecision', 0, 'Renew'),
};

export const purchase: Record<string, unknown> = {
  ...said('csp_kind', 0, 'Purchase'),
  ...said('statuscode', changeStatus.Succeeded, 'Succeeded'),
  csp_seatdelta: 10,
  csp_seatsbefore: 0,
  csp_seatsafter: 10,
  ...said('csp_amount', 248, '€248.00'),
  ...said('csp_costamount', 211, '€211.00'),
  csp_submittedon: '2026-11-10T09:00:00Z',
  csp_effectiveon: '2026-11-10T09:05:00Z',
  ...said('_csp_submittedby_value', 'ada', 'Ada Account'),
  ...said('_csp_orderid_value', 'order', 'ORD-00007'),
  csp_providerorderid: 'po-7',
  csp_canceluntil: '2026-11-17T09:05:00Z',
  csp_refundableseats: 10,
  csp_deadlinesource: deadlineSource.Provider,
  createdon: '2026-11-10T09:00:00Z',
};

export const seatsAdded: Record<string, unknown> = {
  ...purchase,
  ...said('csp_kind', 1, 'Seats added'),
  csp_seatdelta: 2,
  csp_seatsbefore: 10,
  csp_seatsafter: 12,
  csp_effectiveon: '2026-11-14T12:30:00Z',
  csp_canceluntil: '2026-11-21T12:30:00Z',
  csp_refundableseats: 2,
  csp_deadlinesource: deadlineSource.OurArithmetic,
  csp_providerorderid: null,
  createdon: '2026-11-14T12:30:00Z',
};

export type World = {
  readonly rows: Rows;
  readonly change: (id: string, row: Record<string, unknown>) => void;
  open(): Promise<void>;
  pass(milliseconds: number): Promise<void>;
};

/** A browser at noon (UTC) of 15 November 2026, two hours east of UTC, on a subscription's form. */
export const createWorld = (
  subscription: Record<string, unknown> = activeSubscription,
  changes: readonly Record<string, unknown>[] = [purchase, seatsAdded],
  setting: Partial<Setting> = {},
): World => {
  jest.useFakeTimers();
  jest.setSystemTime(new Date('2026-11-15T12:00:00Z'));
  const rows = createRows();
  const change = (id: string, row: Record<string, unknown>) =>
    rows.put('csp_subscriptionchange', id, { _csp_subscriptionid_value: subscriptionId, ...row });
  rows.put('csp_subscription', subscriptionId, subscription);
  changes.forEach((row, place) => change(`change-${place}`, row));
  return {
    rows,
    change,
    pass,
    async open() {
      const context = createContext({
        control: 'ChangeTimeline',
        parameters: { subscription: { raw: 'Premium' } },
        rows,
        recordId: `{${subscriptionId.toUpperCase()}}`,
        language: 1033,
        userId: '{00000000-0000-0000-0000-0000000000B1}',
        width: 800,
        offsetMinutes: 120,
        confirms: true,
        ...setting,
      });
      const control = new ChangeTimeline();
      control.init(context);
      render(control.updateView(context));
      await pass(350);
    },
  };
};

export const region = (name: string): string => screen.getByRole('region', { name }).textContent ?? '';
/** A line of what stands side by side: ours and the provider's. */
export const sides = (name: string): readonly (string | null)[] =>
  [...(screen.getByRole('rowheader', { name }).closest('tr')?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent);
/** The entries of the timeline from above. */
export const entries = (): readonly string[] =>
  [...screen.getByRole('region', { name: 'Changes' }).querySelectorAll('li')].map((entry) => entry.textContent ?? '');
