import { customerDocument } from '../customers/customer';
import type { World } from '../world';

export type Tenant = { readonly id: string; readonly companyName: string; readonly domain: string };

/** The tenants that are the partner's customers now, and those that could be: whose relationship, with whomever, has ended. Instants are UTC milliseconds. */
export const findTenants = (
  { database }: World,
  partnerId: string,
): { readonly accepted: readonly (Tenant & { readonly at: number })[]; readonly waiting: readonly Tenant[] } => {
  const tenants = database.all("SELECT * FROM customer WHERE state <> 'deleted' ORDER BY company").map((row) => {
    const { id, companyName, domain } = customerDocument.parse(JSON.parse(String(row['customer'])));
    return { id, companyName, domain, at: Number(row['createdAt']), state: row['state'], partnerId: row['partnerId'] };
  });
  return {
    accepted: tenants.filter((tenant) => tenant.state === 'reseller' && tenant.partnerId === partnerId),
    waiting: tenants.filter(({ state }) => state === 'ended'),
  };
};
