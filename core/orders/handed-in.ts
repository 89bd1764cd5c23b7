import { isDraft, type OrderDraft } from './draft';

/**
 * What an order's row said when what was sent was handed in. Another window may have written on the row since; what is bought, for whom and in
 * whose name stays this. Ids are those of rows, but for the provider's `tenantId`.
 */
export type HandedIn = {
  readonly draft: OrderDraft;
  readonly contractId: string | null;
  readonly currencyId: string | null;
  readonly providerId: string | null;
  readonly tenantRowId: string | null;
  readonly tenantId: string | null;
  readonly domain: string | null;
  /** The first invoice, as the row has amounts. */
  readonly total: number | null;
  /** ISO 8601, UTC. */
  readonly submittedOn: string | null;
  readonly submittedById: string | null;
};

const texts = ['contractId', 'currencyId', 'providerId', 'tenantRowId', 'tenantId', 'domain', 'submittedOn', 'submittedById'];

export const isHandedIn = (value: unknown): value is HandedIn => {
  if (typeof value !== 'object' || value === null || !('draft' in value) || !('total' in value)) return false;
  const members = new Map<string, unknown>(Object.entries(value));
  const isText = (name: string): boolean => members.get(name) === null || typeof members.get(name) === 'string';
  return isDraft(value.draft) && (value.total === null || typeof value.total === 'number') && texts.every(isText);
};
