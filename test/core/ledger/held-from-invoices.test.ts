import { heldFromInvoices } from '../../../core/ledger/held-from-invoices';

describe('A change', () => {
  it.each([
    ['Scheduled', 'waits'],
    ['Submitted', 'waits'],
    ['Succeeded', null],
    ['Failed', 'undelivered'],
    ['Withdrawn', 'undelivered'],
  ] as const)('that is %s is held from invoices: %s', (status, held) => {
    expect(heldFromInvoices(status)).toBe(held);
  });
});
