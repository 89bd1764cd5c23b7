import type { Deployment } from '../deploy/configuration';
import type { Dataverse } from '../deploy/dataverse';
import directory from './directory.json';
import { accounts } from './accounts';
import { makeSellable } from './sellable';
import { makePeople } from './people';
import { makeOffers } from './offers';
import { setPartnerCenter } from './partner-center';
import { makePrices } from './prices';
import { makeSubscriptions } from './subscriptions';
import { providers, templates } from './providers';

/** A small world to try the product in: people, providers, templates and customers. Fixed ids, so that a second run changes nothing twice. */
export const makeSampleWorld = async (dataverse: Dataverse, deployment: Deployment): Promise<void> => {
  await makePeople(dataverse);
  await letTypedDatesBeTaken(deployment);
  const owner = await ownerOfSampleAccounts(dataverse);
  for (const { id, row } of providers) await dataverse.send('PATCH', `csp_providers(${id})`, row);
  await makeTemplates(dataverse);
  for (const { id, account, contact } of accounts) {
    const contactId = id.replace('acc0', 'c0ac');
    await dataverse.send('PATCH', `accounts(${id})`, { ...account, 'ownerid@odata.bind': `/systemusers(${owner})` });
    await dataverse.send('PATCH', `contacts(${contactId})`, { ...contact, 'parentcustomerid_account@odata.bind': `/accounts(${id})` });
    await dataverse.send('PATCH', `accounts(${id})`, { 'primarycontactid@odata.bind': `/contacts(${contactId})` });
  }
  await makeSellable(dataverse, deployment);
  const currencyId = await euro(dataverse);
  await makeOffers(dataverse, currencyId);
  await makePrices(dataverse, currencyId);
  await makeSubscriptions(dataverse, deployment, { by: owner, currencyId });
};

/** A published template is never edited in place, so those that are there stay as they are. */
const makeTemplates = async (dataverse: Dataverse): Promise<void> => {
  const rows = await dataverse.read('csp_agreementtemplates?$select=csp_agreementtemplateid');
  const there = new Set(rows.map((row) => row['csp_agreementtemplateid']));
  for (const { id, row } of templates) if (!there.has(id)) await dataverse.send('PATCH', `csp_agreementtemplates(${id})`, row);
};

/** The provider that is "signed on paper" needs a Partner Center that still takes the typed date. */
const letTypedDatesBeTaken = (deployment: Deployment): Promise<void> => setPartnerCenter(deployment, { typedDateAttestation: 'taken' });

const euro = async (dataverse: Dataverse): Promise<string> => {
  const [found] = await dataverse.read("transactioncurrencies?$select=transactioncurrencyid&$filter=isocurrencycode eq 'EUR'");
  if (!found) throw new Error('the CRM has no currency EUR');
  return String(found['transactioncurrencyid']);
};

const ownerOfSampleAccounts = async (dataverse: Dataverse): Promise<string> => {
  const objectId = directory.people[0]?.objectId ?? '';
  const [seller] = await dataverse.read(`systemusers?$select=systemuserid&$filter=azureactivedirectoryobjectid eq ${objectId}`);
  if (!seller) throw new Error('the sample seller is missing');
  return String(seller['systemuserid']);
};
