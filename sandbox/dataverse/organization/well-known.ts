/** Ids that are the same in every sandbox, so that tests and samples can name them. */
export const systemUserId = '5a7e0000-0000-4000-8000-000000000001';
export const rootBusinessUnitId = '5a7e0000-0000-4000-8000-000000000002';
export const administratorId = '5a7e0000-0000-4000-8000-000000000003';
export const currencyIds = {
  EUR: '5a7e0000-0000-4000-8000-000000000004',
  USD: '5a7e0000-0000-4000-8000-000000000005',
  GBP: '5a7e0000-0000-4000-8000-000000000006',
  CHF: '5a7e0000-0000-4000-8000-000000000007',
  BGN: '5a7e0000-0000-4000-8000-000000000008',
  JPY: '5a7e0000-0000-4000-8000-000000000009',
} as const;
