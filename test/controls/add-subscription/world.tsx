import { setIconOptions } from '@fluentui/react';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { AddSubscription } from '../../../controls/AddSubscription';
import { readDraft, type OrderDraft, type OrderLine } from '../../../core/orders/draft';
import { createContext, type Setting } from '../context';
import { pass } from '../page';
import { createRows, type Rows } from '../rows';
import { createServiceStub, type ServiceStub } from '../service';
import { signIn } from '../sign-in';
import { installChannels } from '../../webresources/provider/channel';
import { contractOfCustomer, orderId, putCustomer } from './customer';
import { dollarId, offerIds, offerRows } from './offers';

setIconOptions({ disableWarnings: true });

export { press, readable } from '../page';
export { accountId, contractId, orderId, tenantId, tenantRowId } from './customer';

export const userId = '00000000-0000-0000-0000-0000000000b2';
export const dollarContractId = '00000000-0000-0000-0000-0000000000d2';
export const promotionId = '00000000-0000-0000-0000-0000000000b4';

/** A line that was added before: its ids end in `1` for the first, `2` for the second. */
export const lineOf = (place: number, offer: keyof typeof offerIds, more: Partial<OrderLine> = {}): OrderLine => ({
  subscriptionId: `10000000-0000-0000-0000-00000000000${place}`,
  changeId: `20000000-0000-0000-0000-00000000000${place}`,
  offerId: offerIds[offer],
  seats: 10,
  promotionId: null,
  ...more,
});

export const draftOf = (...lines: readonly OrderLine[]): { readonly csp_draft: string } => ({ csp_draft: JSON.stringify({ lines }) });

export type World = {
  readonly rows: Rows;
  readonly service: ServiceStub;
  /** Titles of what was asked to be confirmed. */
  readonly confirmations: readonly string[];
  /** What stood under the last of these titles. */
  question(): string;
  open(): Promise<void>;
  close(): void;
  pass(milliseconds: number): Promise<void>;
  order(): Record<string, unknown>;
  draft(): OrderDraft;
  /** Writes to a table, in their order, without autosaves of the draft. */
  written(table: 'csp_order' | 'csp_subscription' | 'csp_subscriptionchange'): Record<string, unknown>[];
};

/** An account manager's browser at noon (UTC) of 15 November 2026: a customer who may buy, two contracts, six offers. */
export const createWorld = (order: Record<string, unknown> = {}, setting: Partial<Setting> = {}): World => {
  jest.useFakeTimers();
  jest.setSystemTime(new Date('2026-11-15T12:00:00Z'));
  installChannels();
  const rows = setting.rows ?? createRows();
  const service = createServiceStub();
  const confirmations: string[] = [];
  let question = '';
  let ids = 0;
  Object.defineProperty(crypto, 'randomUUID', {
    configurable: true,
    value: () => `30000000-0000-0000-0000-${String(++ids).padStart(12, '0')}`,
  });
  putCustomer(rows, order);
  rows.put('transactioncurrency', dollarId, { isocurrencycode: 'USD' });
  rows.put('csp_billingcontract', dollarContractId, {
    ...contractOfCustomer,
    csp_name: 'Alpine – USD',
    createdon: '2025-01-01T00:00:00Z',
    _transactioncurrencyid_value: dollarId,
  });
  for (const name of Object.keys(offerIds)) {
    const key = name as keyof typeof offerIds;
    rows.put('csp_offer', offerIds[key], offerRows[key]);
  }
  service.answer(`POST /api/orders/${orderId}`, { status: 202, body: { orderId } });
  signIn(rows, service);

  return {
    rows,
    service,
    confirmations,
    question: () => question,
    pass,
    close: cleanup,
    order: () => rows.get('csp_order', orderId),
    draft: () => readDraft(String(rows.get('csp_order', orderId)['csp_draft'])) ?? { lines: [] },
    written: (table) => rows.writesTo(table).filter((columns) => Object.keys(columns).some((name) => name !== 'csp_draft')),
    async open() {
      const context = createContext({
        control: 'AddSubscription',
        parameters: { order: { raw: 'ORD-00001' } },
        rows,
        recordId: `{${orderId.toUpperCase()}}`,
        language: 1033,
        userId: `{${userId.toUpperCase()}}`,
        width: 1000,
        offsetMinutes: 0,
        confirms: true,
        onConfirm: (title, text) => {
          confirmations.push(title);
          question = text;
        },
        ...setting,
      });
      const control = new AddSubscription();
      control.init(context);
      render(control.updateView(context));
      await pass(50);
    },
  };
};

export const searchBox = (): HTMLElement => screen.getByRole('combobox', { name: 'Add an offer' });

/** Types into the search. */
export const find = (text: string): void => {
  fireEvent.change(searchBox(), { target: { value: text } });
};

export const key = (name: string): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
};

export const options = (): readonly string[] =>
  screen
    .queryAllByRole('option')
    .filter((each) => each.tagName === 'LI')
    .map((each) => each.textContent ?? '');

/** Takes an offer that was found. */
export const choose = (words: RegExp): Promise<void> =>
  act(async () => {
    fireEvent.click(
      within(screen.getByRole('listbox')).getByText((_, element) => element?.tagName === 'LI' && words.test(element.textContent ?? '')),
    );
    await jest.advanceTimersByTimeAsync(50);
  });

/** The card of a product in the basket. */
export const card = (name: string) => within(screen.getByRole('region', { name }));

export const seatsOf = (name: string): HTMLInputElement => card(name).getByLabelText<HTMLInputElement>(/^Seats/);

export const typeSeats = (name: string, text: string): void => {
  fireEvent.change(seatsOf(name), { target: { value: text } });
  fireEvent.blur(seatsOf(name));
};
