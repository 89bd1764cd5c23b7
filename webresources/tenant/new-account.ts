import { websiteOf } from '../../core/mapping/decision';
import { Refused } from '../common/command';
import { makeRow } from '../common/rows';
import { saying } from '../common/words';
import { mapTo } from './decide';
import type { Standing } from './standing';
import texts from './texts.json';

const say = saying(texts);

/** Accounts made of tenants that could not be mapped then: asked again, none is made twice. */
const made = new Map<string, string>();

/** Makes an account of what is known of a tenant, and maps the tenant to it. */
export const mapToNewAccount = async (tenantId: string, { name, domain, country }: Standing): Promise<void> => {
  const website = websiteOf(domain);
  const accountId =
    made.get(tenantId) ??
    (await makeRow('account', {
      name,
      ...(website === null ? {} : { websiteurl: website }),
      ...(country === null ? {} : { csp_countrycode: country }),
    }));
  made.set(tenantId, accountId);
  try {
    await mapTo(tenantId, accountId, null);
  } catch (error) {
    throw new Refused(say('made-not-mapped', { name }), error instanceof Error ? error.message : '');
  }
  made.delete(tenantId);
};
