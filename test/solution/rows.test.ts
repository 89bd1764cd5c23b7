import type { AccountRow, ProviderWrite, ProvisioningRow, ProvisioningWrite } from '../../solution/rows';
import { contractRefusals } from '../../core/contracts/wishes';
import { refusals } from '../../core/provisioning/refusal';
import { agreementPath, contractRefusal, refusal, runStatus } from '../../solution/rows';

/** These tests are the compiler's: what is expected to be an error and is none fails the type check. */
describe('the row types', () => {
  test('name columns as the Web API returns them', () => {
    const row: Pick<ProvisioningRow, 'csp_provisioningid' | 'csp_companyname' | '_csp_accountid_value' | 'csp_attempts' | 'statuscode'> = {
      csp_provisioningid: '00000000-0000-0000-0000-000000000001',
      csp_companyname: 'Northwind',
      _csp_accountid_value: null,
      csp_attempts: 0,
      statuscode: runStatus.Draft,
    };
    const account: Pick<AccountRow, 'name' | '_primarycontactid_value' | 'csp_tenantdomain'> = {
      name: null,
      _primarycontactid_value: null,
      csp_tenantdomain: null,
    };
    expect([row.statuscode, account.name]).toEqual([1, null]);
  });

  test('bind lookups by their schema name', () => {
    const write: ProvisioningWrite = { 'csp_AccountId@odata.bind': '/accounts(1)', csp_agreementpath: agreementPath.AttestationLink };
    expect(Object.keys(write)).toEqual(['csp_AccountId@odata.bind', 'csp_agreementpath']);
  });

  test('refuse a column that does not exist, a value of another choice and a lookup in lower case', () => {
    // @ts-expect-error a provider has no domain
    const unknownColumn: ProviderWrite = { csp_domain: 'northwind' };
    // @ts-expect-error 7 is no way of acceptance
    const unknownValue: ProvisioningWrite = { csp_agreementpath: 7 };
    // @ts-expect-error navigation names are case-sensitive
    const lowerCase: ProvisioningWrite = { 'csp_accountid@odata.bind': '/accounts(1)' };
    // @ts-expect-error 3 is no status of a run
    const unknownStatus: ProvisioningWrite = { statuscode: 3 };
    expect([unknownColumn, unknownValue, lowerCase, unknownStatus]).toHaveLength(4);
  });
});

describe('The value of a refusal', () => {
  test('is there for each that the rules know, and no two share one', () => {
    const codes = Object.keys(refusals);
    expect(Object.keys(refusal).sort()).toEqual([...codes].sort());
    expect(new Set(Object.values(refusal)).size).toBe(codes.length);
  });

  test('never changes: rows hold it', () => {
    expect([refusal['domain-taken'], refusal.unexpected, refusal['consent-revoked'], refusal['tenant-missing']]).toEqual([
      727000000, 727000019, 727000020, 727000024,
    ]);
  });
});

describe('The value of a contract’s refusal', () => {
  test('is there for each that the rules know, and no two share one', () => {
    expect(Object.keys(contractRefusal).sort()).toEqual([...contractRefusals].sort());
    expect(new Set(Object.values(contractRefusal)).size).toBe(contractRefusals.length);
  });
});
