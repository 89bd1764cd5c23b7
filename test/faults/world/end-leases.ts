import { signInAs } from '../../e2e/world/person';

/**
 * Ends the leases of a process that is dead or frozen. In these tests they last for minutes, so that a busy machine ends none while its holder
 * is at work; that they are respected until they end is proved in `test/plugins`.
 */
export const endLeases = async (baseUrl: string, table: 'csp_provisionings' | 'csp_orders'): Promise<void> => {
  const ada = await signInAs(baseUrl, 'ada.admin@northwind.example');
  const id = `${table.slice(0, -1)}id`;
  const ended = { csp_leaseuntil: new Date(Date.now() - 1000).toISOString() };
  for (const row of await ada.list(`${table}?$select=csp_leaseholder&$filter=csp_leaseholder ne null`))
    await ada.update(`${table}(${String(row[id])})`, ended);
};
