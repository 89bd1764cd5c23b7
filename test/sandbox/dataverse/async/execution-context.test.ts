import { bodyOf } from '../../../../sandbox/dataverse/async/context/body';
import { executionContext } from '../../../../sandbox/dataverse/async/context/execution-context';
import type { RowEvent } from '../../../../sandbox/dataverse/records/events';
import type { Step } from '../../../../sandbox/dataverse/solution/types';
import { covers } from '../../platform/covers';
import { businessUnit, contact, contactId, created, deleted, person, step, updated } from './contact';

const contextOf = (event: RowEvent, registered: Step = step({ message: event.message })) =>
  executionContext(event, registered, {
    organization: { id: '4ef5b371-e89e-e711-8122-000d3aa2331c', name: 'OrgName' },
    businessUnitId: businessUnit,
    table: {
      attributes: new Map(contact.attributes.map((each) => [each.logicalName, each])),
      primaryId: 'contactid',
      primaryName: 'fullname',
    },
    operationId: '4af10637-4ea2-e711-8122-000d3aa2331c',
  });
const valueIn = (event: RowEvent, key: string) => {
  const text = JSON.stringify(contextOf(event)['InputParameters']);
  const [{ value: target }] = JSON.parse(text);
  return target.Attributes.find((each: { key: string }) => each.key === key)?.value;
};

const contracts = 'http://schemas.microsoft.com/xrm/2011/Contracts';
const reference = (table: string, id: string) => ({
  __type: `EntityReference:${contracts}`,
  Id: id,
  KeyAttributes: [],
  LogicalName: table,
  Name: null,
  RowVersion: null,
});
const entity = (attributes: readonly unknown[]) => ({
  Attributes: attributes,
  EntityState: null,
  FormattedValues: [],
  Id: contactId,
  KeyAttributes: [],
  LogicalName: 'contact',
  RelatedEntities: [],
  RowVersion: null,
});

describe('what a webhook is told', () => {
  test('of an update, is what the official sample shows', () => {
    covers('dataverse: webhook steps');
    const common = {
      BusinessUnitId: businessUnit,
      CorrelationId: 'b374239d-4233-41a9-8b17-a86cb4f737b5',
      Depth: 1,
      InitiatingUserId: person,
      IsExecutingOffline: false,
      IsInTransaction: false,
      IsOfflinePlayback: false,
      IsolationMode: 1,
      MessageName: 'Update',
      Mode: 1,
      OperationCreatedOn: '/Date(1506409448000+0000)/',
      OperationId: '4af10637-4ea2-e711-8122-000d3aa2331c',
      OrganizationId: '4ef5b371-e89e-e711-8122-000d3aa2331c',
      OrganizationName: 'OrgName',
      OutputParameters: [],
      OwningExtension: {
        Id: '75417616-4ea2-e711-8122-000d3aa2331c',
        KeyAttributes: [],
        LogicalName: 'sdkmessageprocessingstep',
        Name: null,
        RowVersion: null,
      },
      PreEntityImages: [],
      PrimaryEntityId: contactId,
      PrimaryEntityName: 'contact',
      RequestId: null,
      SecondaryEntityName: 'none',
      SharedVariables: [],
      UserId: person,
    };
    const firstname = { key: 'firstname', value: 'James' };
    const id = { key: 'contactid', value: contactId };
    const fullname = { key: 'fullname', value: 'James Glynn (sample)' };
    expect(contextOf(updated)).toEqual({
      ...common,
      InputParameters: [
        {
          key: 'Target',
          value: {
            __type: `Entity:${contracts}`,
            ...entity([
              firstname,
              id,
              fullname,
              { key: 'modifiedon', value: '/Date(1506384247000)/' },
              { key: 'modifiedonbehalfby', value: null },
            ]),
          },
        },
      ],
      ParentContext: {
        ...common,
        InputParameters: [
          { key: 'Target', value: { __type: `Entity:${contracts}`, ...entity([firstname, id]) } },
          { key: 'SuppressDuplicateDetection', value: false },
        ],
        ParentContext: null,
        PostEntityImages: [],
        Stage: 30,
      },
      PostEntityImages: [{ key: 'AsynchronousStepPrimaryName', value: entity([fullname, id]) }],
      Stage: 40,
    });
  });

  test.each<[string, unknown]>([
    ['firstname', 'James'],
    ['donotemail', false],
    ['numberofchildren', 2],
    ['statuscode', { __type: `OptionSetValue:${contracts}`, Value: 1 }],
    ['hobbies', [3, 7].map((value) => ({ __type: `OptionSetValue:${contracts}`, Value: value }))],
    ['annualincome', { __type: `Money:${contracts}`, Value: 45000.5 }],
    ['birthdate', `/Date(${Date.UTC(1980, 1, 29)})/`],
    ['parentcustomerid', reference('account', 'a56b3f4b-1be7-e611-8101-e0071b6af231')],
    ['modifiedby', reference('systemuser', person)],
  ])('writes %s as .NET does', (column, value) => {
    expect(valueIn(created, column)).toEqual(value);
  });

  test('of a new row, is its id as a result, and no image from before', () => {
    const both = step({ message: 'Create', images: [{ alias: 'row', kind: 'both', attributes: ['firstname'] }] });
    expect(contextOf(created, both)).toMatchObject({
      MessageName: 'Create',
      OutputParameters: [{ key: 'id', value: contactId }],
      PreEntityImages: [],
      PostEntityImages: [
        {
          key: 'row',
          value: entity([
            { key: 'firstname', value: 'James' },
            { key: 'contactid', value: contactId },
          ]),
        },
        { key: 'AsynchronousStepPrimaryName' },
      ],
    });
  });

  test('of a deleted row, is a reference, and what it was', () => {
    const images: Step['images'] = [
      { alias: 'was', kind: 'pre', attributes: ['firstname', 'modifiedonbehalfby'] },
      { alias: 'is', kind: 'post', attributes: [] },
    ];
    expect(contextOf(deleted, step({ message: 'Delete', images }))).toMatchObject({
      InputParameters: [{ key: 'Target', value: reference('contact', contactId) }],
      PreEntityImages: [
        {
          key: 'was',
          value: {
            Attributes: [
              { key: 'firstname', value: 'Jim' },
              { key: 'contactid', value: contactId },
            ],
          },
        },
        { key: 'AsynchronousStepPrimaryName' },
      ],
      PostEntityImages: [],
    });
  });

  test('tells apart who asked from whom he asked for', () => {
    const context = contextOf({ ...updated, caller: { userId: person, impersonatedBy: '11111111-1111-4111-8111-111111111111' } });
    expect(context).toMatchObject({ UserId: person, InitiatingUserId: '11111111-1111-4111-8111-111111111111' });
  });

  test('an image without a choice of columns has all that are filled', () => {
    const all = contextOf(updated, step({ images: [{ alias: 'all', kind: 'pre', attributes: [] }] }));
    expect(JSON.parse(JSON.stringify(all['PreEntityImages']))[0].value.Attributes.map(({ key }: { key: string }) => key)).toEqual(
      contact.attributes.map(({ logicalName }) => logicalName).filter((name) => name !== 'modifiedonbehalfby'),
    );
  });

  test('above 256 KB is only who, what and when', () => {
    covers('dataverse: webhook payload above 256 KB');
    const large = { ...updated, after: { ...updated.after, firstname: 'é'.repeat(140_000) } };
    const { text, exceeded } = bodyOf(contextOf(large));
    expect(exceeded).toBe(true);
    expect(JSON.parse(text)).toMatchObject({ PrimaryEntityId: contactId, MessageName: 'Update' });
    for (const member of ['ParentContext', 'InputParameters', 'PreEntityImages', 'PostEntityImages'])
      expect(JSON.parse(text)).not.toHaveProperty(member);
    expect(bodyOf(contextOf({ ...updated, after: { ...updated.after, firstname: 'é'.repeat(10_000) } })).exceeded).toBe(false);
  });

  test('counts its size in bytes, to the byte', () => {
    const padded = (length: number) => bodyOf({ InputParameters: 'x'.repeat(length) });
    const frame = Buffer.byteLength(padded(0).text);
    expect(padded(256 * 1024 - frame).exceeded).toBe(false);
    expect(padded(256 * 1024 - frame + 1).exceeded).toBe(true);
  });
});
