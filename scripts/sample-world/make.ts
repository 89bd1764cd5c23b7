import type { Dataverse } from '../deploy/dataverse';
import { accounts } from './accounts';
import { makePeople } from './people';
import { providers, templates } from './providers';

/** A small world to try the product in: people, providers, templates and customers. Fixed ids, so that a second run changes nothing twice. */
export const makeSampleWorld = async (dataverse: Dataverse): Promise<void> => {
  await makePeople(dataverse);
  for (const { id, row } of providers) await dataverse.send('PATCH', `csp_providers(${id})`, row);
  for (const { id, row } of templates) await dataverse.send('PATCH', `csp_agreementtemplates(${id})`, row);
  for (const { id, account, contact } of accounts) {
    const contactId = id.replace('acc0', 'c0ac');
    await dataverse.send('PATCH', `accounts(${id})`, account);
    await dataverse.send('PATCH', `contacts(${contactId})`, { ...contact, 'parentcustomerid_account@odata.bind': `/accounts(${id})` });
    await dataverse.send('PATCH', `accounts(${id})`, { 'primarycontactid@odata.bind': `/contacts(${contactId})` });
  }
};
