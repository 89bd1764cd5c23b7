import { extendedTableInfo, tableInfo } from '../../../solution/build/tables';
import { elements, findAll, firstElement, textOf, type XmlElement } from '../../../solution/build/xml';
import { account } from '../../../solution/model/tables/account';
import { provider } from '../../../solution/model/tables/provider';
import { providerAccount } from '../../../solution/model/tables/provider-account';
import { provisioning } from '../../../solution/model/tables/provisioning';

const member = (root: XmlElement, name: string) => findAll(root, name).map(textOf)[0];
const columns = (root: XmlElement) => findAll(root, 'attribute').map((attribute) => attribute.attributes['PhysicalName']);
const byName = (root: XmlElement, name: string) =>
  findAll(root, 'attribute').find((attribute) => attribute.attributes['PhysicalName'] === name);

describe('a table of ours', () => {
  const info = tableInfo(provisioning);

  test('has its primary key, its columns, state and status', () => {
    expect(columns(info)).toEqual(['csp_ProvisioningId', ...Object.keys(provisioning.columns), 'statecode', 'statuscode']);
  });

  test('names its set, tracks changes and says who owns its rows', () => {
    expect(member(info, 'EntitySetName')).toBe('csp_provisionings');
    expect(member(info, 'ChangeTrackingEnabled')).toBe('1');
    expect(member(info, 'OwnershipTypeMask')).toBe('UserOwned');
    expect(member(tableInfo(provider), 'OwnershipTypeMask')).toBe('OrgOwned');
  });

  test('has notes and e-mails where it shows a timeline', () => {
    expect([member(info, 'HasRelatedNotes'), member(info, 'HasRelatedActivities')]).toEqual(['True', 'True']);
    expect(member(tableInfo(provider), 'HasRelatedNotes')).toBe('False');
  });

  test('has its status reasons with the state that each belongs to', () => {
    const status = byName(info, 'statuscode');
    const reasons = (status === undefined ? [] : findAll(status, 'status')).map(({ attributes }) => [
      attributes['value'],
      attributes['state'],
    ]);
    expect(reasons).toEqual([
      ['1', '0'],
      ['727000001', '0'],
      ['727000002', '0'],
      ['727000003', '0'],
      ['727000004', '0'],
      ['2', '1'],
      ['727000005', '1'],
    ]);
  });

  test('enters each state with the first of its reasons', () => {
    const states = findAll(info, 'state').map(({ attributes }) => [attributes['value'], attributes['defaultstatus']]);
    expect(states).toEqual([
      ['0', '1'],
      ['1', '2'],
    ]);
  });

  test('without status reasons of its own is active or inactive', () => {
    expect(findAll(tableInfo(provider), 'status').map(({ attributes }) => attributes['value'])).toEqual(['1', '2']);
  });

  test('has its alternate keys by logical names', () => {
    const key = findAll(tableInfo(providerAccount), 'EntityKey')[0];
    expect(key && findAll(key, 'AttributeName').map(textOf)).toEqual(['csp_providerid', 'csp_tenantid']);
    expect(findAll(tableInfo(provider), 'EntityKeys')).toEqual([]);
  });
});

describe("a table of the platform's", () => {
  const info = extendedTableInfo(account);

  test('brings only our columns', () => {
    expect(columns(info)).toEqual(Object.keys(account.columns));
    expect(columns(info).every((name) => name?.startsWith('csp_'))).toBe(true);
  });

  test('leaves everything else as it is', () => {
    expect(findAll(info, 'entity')[0]?.attributes['unmodified']).toBe('1');
    const entity = firstElement(info, 'entity');
    expect(entity && elements(entity).map(({ name }) => name)).toEqual(['attributes', 'EntitySetName']);
  });
});
