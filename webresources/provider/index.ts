import { commandOn, ruleOn } from '../common/command';
import { onEachLoad } from '../common/form';
import { giveConsent } from './connect';
import { showConnection } from './notices';
import { findAtProvider, importFromProvider, readCatalogueNow, verifyConnection } from './questions';
import { readStanding } from './standing';

const table = 'csp_provider';

export const canConnect = ruleOn(table, async ({ id }) => (await readStanding(id)).isPartnerCenter);
export const connect = commandOn(table, giveConsent);

/** There is something to try as soon as there ever was a consent. */
export const canVerify = ruleOn(table, async ({ id }) => {
  const { isPartnerCenter, connection } = await readStanding(id);
  return isPartnerCenter && connection !== null && connection !== 'NotConnected';
});
export const verify = commandOn(table, verifyConnection);

const whenConnected = ruleOn(table, async ({ id }) => {
  const { isPartnerCenter, connection } = await readStanding(id);
  return isPartnerCenter && connection === 'Connected';
});

export const canImport = whenConnected;
export const importTemplates = commandOn(table, importFromProvider);

export const canFind = whenConnected;
export const findCustomers = commandOn(table, findAtProvider);

export const canReadCatalogue = whenConnected;
export const readCatalogue = commandOn(table, readCatalogueNow);

/** The form says how the connection stands, and what to do. */
export const onLoad = (context: Xrm.Events.EventContext): void => onEachLoad(context, showConnection);
