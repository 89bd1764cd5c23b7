/** Ids that are the same in every sandbox, so that tests and samples can name them. */
export const systemUserId = '5a7e0000-0000-4000-8000-000000000001';
export const rootBusinessUnitId = '5a7e0000-0000-4000-8000-000000000002';
export const administratorId = '5a7e0000-0000-4000-8000-000000000003';
export const euroId = '5a7e0000-0000-4000-8000-000000000004';
