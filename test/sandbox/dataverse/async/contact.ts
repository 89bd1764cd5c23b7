import type { RowEvent } from '../../../../sandbox/dataverse/records/events';
import type { Attribute, AttributeType, Step, Table } from '../../../../sandbox/dataverse/solution/types';

/** A corner of the table `contact`, and changes of its rows, as the official sample of a webhook has them. */

const column = (logicalName: string, type: AttributeType, rest: Partial<Attribute> = {}): Attribute => ({
  logicalName,
  schemaName: logicalName,
  type,
  labels: {},
  required: 'none',
  custom: false,
  validForCreate: true,
  validForUpdate: true,
  audited: false,
  ...rest,
});

export const contact: Table = {
  logicalName: 'contact',
  schemaName: 'Contact',
  setName: 'contacts',
  primaryId: 'contactid',
  primaryName: 'fullname',
  labels: {},
  pluralLabels: {},
  ownership: 'user',
  changeTracking: true,
  hasNotes: false,
  hasActivities: false,
  keys: [],
  attributes: [
    column('contactid', 'uniqueidentifier'),
    column('firstname', 'string'),
    column('fullname', 'string'),
    column('donotemail', 'boolean'),
    column('numberofchildren', 'integer'),
    column('statuscode', 'status'),
    column('hobbies', 'multiselectpicklist'),
    column('annualincome', 'money'),
    column('birthdate', 'datetime', { dateBehavior: 'DateOnly' }),
    column('parentcustomerid', 'customer'),
    column('modifiedon', 'datetime'),
    column('modifiedby', 'lookup'),
    column('modifiedonbehalfby', 'lookup'),
    column('versionnumber', 'bigint'),
  ],
};

export const person = '75c2dd85-e89e-e711-8122-000d3aa2331c';
export const contactId = '6d81597f-0f9f-e711-8122-000d3aa2331c';
export const businessUnit = 'e2b9dd85-e89e-e711-8122-000d3aa2331c';

const before = {
  contactid: contactId,
  firstname: 'Jim',
  fullname: 'Jim Glynn (sample)',
  donotemail: 0,
  numberofchildren: 2,
  statuscode: 1,
  hobbies: ',3,7,',
  annualincome: 45000.5,
  birthdate: '1980-02-29',
  parentcustomerid: 'a56b3f4b-1be7-e611-8101-e0071b6af231',
  parentcustomerid$type: 'account',
  modifiedon: '2017-09-20T00:00:00Z',
  modifiedby: person,
  modifiedby$type: 'systemuser',
  modifiedonbehalfby: null,
  versionnumber: 1000001,
};

export const updated: RowEvent = {
  message: 'Update',
  table: 'contact',
  id: contactId,
  changed: ['firstname'],
  before,
  after: { ...before, firstname: 'James', fullname: 'James Glynn (sample)', modifiedon: '2017-09-26T00:04:07Z', versionnumber: 1000002 },
  caller: { userId: person },
  correlationId: 'b374239d-4233-41a9-8b17-a86cb4f737b5',
  at: Date.UTC(2017, 8, 26, 7, 4, 8),
};

export const created: RowEvent = { ...updated, message: 'Create', changed: ['firstname', 'parentcustomerid'], before: null };
export const deleted: RowEvent = { ...updated, message: 'Delete', changed: [], after: null };

export const step = (rest: Partial<Step> = {}): Step => ({
  id: '75417616-4ea2-e711-8122-000d3aa2331c',
  name: 'webhook: Update of contact',
  endpointId: 'f8956f8d-594a-5b77-a839-be90e2de6491',
  message: 'Update',
  table: 'contact',
  stage: 40,
  mode: 'async',
  filteringAttributes: [],
  keepsJob: true,
  images: [],
  ...rest,
});
