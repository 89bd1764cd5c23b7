import directory from './directory.json';
import type { Dataverse } from '../deploy/dataverse';
import { ensureUser } from '../deploy/users';

const work: Readonly<Record<string, { role: string; language: number }>> = {
  'sofia.seller@northwind.example': { role: 'CSP Seller', language: 1033 },
  'marc.manager@northwind.example': { role: 'CSP Account Manager', language: 1033 },
  'ada.admin@northwind.example': { role: 'CSP Administrator', language: 1033 },
  'francoise.vendeur@northwind.example': { role: 'CSP Seller', language: 1036 },
  'dieter.verkauf@northwind.example': { role: 'CSP Seller', language: 1031 },
  'boyana.prodavach@northwind.example': { role: 'CSP Seller', language: 1026 },
  'greta.verwaltung@northwind.example': { role: 'CSP Administrator', language: 1031 },
};

/** The sample people of the sandbox's tenant become users with their roles and languages. */
export const makePeople = async (dataverse: Dataverse): Promise<void> => {
  for (const person of directory.people) {
    const job = work[person.userName];
    if (!job) continue;
    const [firstname = '', lastname = ''] = person.name.split(' ');
    const columns = { firstname, lastname, internalemailaddress: person.userName, domainname: person.userName };
    await ensureUser(dataverse, { identity: { azureactivedirectoryobjectid: person.objectId }, columns, ...job });
  }
};
