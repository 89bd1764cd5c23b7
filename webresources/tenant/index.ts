import { mayDecide } from '../../core/mapping/decision';
import { commandOn, confirmed, ruleOn } from '../common/command';
import { onEachLoad } from '../common/form';
import { saying } from '../common/words';
import { mapTo as write, standingFor } from './decide';
import { mapToNewAccount } from './new-account';
import { showStanding } from './notices';
import { openTenant } from './open-tenant';
import { readStanding } from './standing';
import texts from './texts.json';

const table = 'csp_provideraccount';
const say = saying(texts);

export const canAccept = ruleOn(table, async ({ id }) => {
  const { mapping, proposedAccountId } = await readStanding(id);
  return mayDecide('accept', mapping) && proposedAccountId !== null;
});

/** **Accept proposal**: the tenant is the proposed account's, and the run that waited for it completes. One click. */
export const accept = commandOn(table, async ({ id }) => {
  const { proposedAccountId, proposedRunId } = await standingFor('accept', id);
  if (proposedAccountId !== null) await write(id, proposedAccountId, proposedRunId);
});

export const canMap = ruleOn(table, async ({ id }) => mayDecide('map', (await readStanding(id)).mapping));

/** **Map to account**: the person chooses an account; choosing none changes nothing. */
export const mapTo = commandOn(table, async ({ id }) => {
  const { proposedAccountId, proposedRunId } = await standingFor('map', id);
  const [chosen] = await Xrm.Utility.lookupObjects({ entityTypes: ['account'], defaultEntityType: 'account', allowMultiSelect: false });
  if (chosen === undefined) return;
  const accountId = chosen.id.replace(/[{}]/g, '').toLowerCase();
  await write(id, accountId, accountId === proposedAccountId ? proposedRunId : null);
});

export const canCreateAccount = ruleOn(table, async ({ id }) => mayDecide('create-account', (await readStanding(id)).mapping));

/** **Create account**: makes an account of what the provider tells of the tenant, and maps the tenant to it. */
export const createAccount = commandOn(table, async ({ id }) => {
  const standing = await standingFor('create-account', id);
  if (await confirmed(say('create'), say('create-ask', { name: standing.name }))) await mapToNewAccount(id, standing);
});

export const canIgnore = ruleOn(table, async ({ id }) => mayDecide('ignore', (await readStanding(id)).mapping));

/** **Ignore**: on the tenant's form, where the reason is asked for. */
export const ignore = openTenant;

export const canUnmap = ruleOn(table, async ({ id }) => mayDecide('unmap', (await readStanding(id)).mapping));

/** **Un-map**: on the tenant's form, which shows what it affects before it is done. */
export const unmap = openTenant;

/** The form says where the tenant belongs, or that somebody must decide. */
export const onLoad = (context: Xrm.Events.EventContext): void => onEachLoad(context, showStanding);
