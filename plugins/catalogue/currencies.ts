import type { Dataverse } from '../dataverse/client';

/** The CRM's currencies: id by ISO 4217 code, and back. */
export type Currencies = {
  idOf(code: string): string | null;
  codeOf(id: string | null): string | null;
};

export const readCurrencies = async (dataverse: Dataverse): Promise<Currencies> => {
  const rows = await dataverse.query('transactioncurrencies', {
    columns: ['transactioncurrencyid', 'isocurrencycode'],
    filter: 'isocurrencycode ne null',
  });
  const ids = new Map(rows.map(({ row }) => [row.isocurrencycode.toUpperCase(), row.transactioncurrencyid]));
  const codes = new Map([...ids].map(([code, id]) => [id, code]));
  return { idOf: (code) => ids.get(code) ?? null, codeOf: (id) => (id === null ? null : (codes.get(id) ?? null)) };
};
