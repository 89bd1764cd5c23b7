import { readAgreement } from '../../../controls/ProvisionAccount/rows/agreement-row';
import { readProviders } from '../../../controls/ProvisionAccount/rows/provider-row';
import { readRun } from '../../../controls/ProvisionAccount/rows/run-row';
import { readTemplates } from '../../../controls/ProvisionAccount/rows/template-row';
import { UnreadableRow } from '../../../controls/common/read-row';
import {
  agreementPath,
  agreementState,
  connection,
  credentials,
  providerType,
  publication,
  refusal,
  runStatus,
  templateKind,
} from '../../../solution/rows';
import { createRows, type Rows } from '../rows';

let rows: Rows;
beforeEach(() => {
  rows = createRows();
});

describe('The providers', () => {
  const provider = {
    csp_name: 'Europe',
    csp_connection: connection.Connected,
    csp_providertype: providerType.PartnerCenter,
    csp_countries: 'us; HU,bg bg',
    csp_currency: 'EUR',
    csp_agreementpath: agreementPath.RecordedByHand,
    statecode: 0,
  };
  const read = async (change: object) => {
    rows.put('csp_provider', 'p', { ...provider, ...change });
    return readProviders(rows.webAPI);
  };

  it('are read with what the wizard must know of them', async () => {
    expect(await read({})).toEqual([
      { id: 'p', name: 'Europe', connected: true, countries: ['US', 'HU', 'BG'], currency: 'EUR', agreementPath: 'RecordedByHand' },
    ]);
  });

  it.each([
    ['is not active', { statecode: 1 }],
    ['works by hand', { csp_providertype: providerType.Manual }],
  ])('are without one that %s', async (_what, change) => {
    expect(await read(change)).toEqual([]);
  });

  it.each(Object.entries(connection))('whose connection is %s are connected only when it is Connected', async (name, value) => {
    expect(await read({ csp_connection: value })).toMatchObject([{ connected: name === 'Connected' }]);
  });

  it('may sell nowhere, in no currency and say nothing of their way of acceptance', async () => {
    expect(await read({ csp_countries: null, csp_currency: null, csp_agreementpath: null })).toMatchObject([
      { countries: [], currency: '', agreementPath: null },
    ]);
  });
});

describe('The agreement templates', () => {
  const template = {
    csp_name: 'Microsoft Customer Agreement',
    csp_kind: templateKind.MicrosoftCustomerAgreement,
    csp_publication: publication.Published,
    csp_language: 'en',
    csp_effectiveon: '2026-01-01',
    csp_isdefault: true,
    statecode: 0,
  };
  const read = async (change: object) => {
    rows.put('csp_agreementtemplate', 't', { ...template, ...change });
    return readTemplates(rows.webAPI);
  };

  it('are read with the days of their life', async () => {
    expect(await read({})).toEqual([
      {
        id: 't',
        name: 'Microsoft Customer Agreement',
        providerId: null,
        language: 'en',
        effectiveOn: '2026-01-01',
        expiresOn: null,
        link: null,
        isDefault: true,
      },
    ]);
  });

  it.each([
    ['is a draft', { csp_publication: publication.Draft }],
    ['was retired', { csp_publication: publication.Retired }],
    ['is of another kind', { csp_kind: templateKind.RelationshipRequest }],
    ['is not active', { statecode: 1 }],
  ])('are without one that %s', async (_what, change) => {
    expect(await read(change)).toEqual([]);
  });
});

describe('The agreement of a run', () => {
  it.each(Object.entries(agreementState))('that is %s is known by its state', async (name, csp_state) => {
    rows.put('csp_agreement', 'a', { csp_state });
    expect(await readAgreement(rows.webAPI, 'a')).toEqual({ state: name, link: null, madeOn: null, expiresOn: null });
  });
});

describe('A run', () => {
  it.each(Object.entries(runStatus))('that is %s is known by its status', async (name, statuscode) => {
    rows.put('csp_provisioning', 'r', { statuscode });
    expect((await readRun(rows.webAPI, 'r')).state).toBe(name);
  });

  it.each(Object.entries(refusal))('that was refused by %s is known by its code', async (name, csp_refusal) => {
    rows.put('csp_provisioning', 'r', { statuscode: runStatus.Failed, csp_refusal });
    expect((await readRun(rows.webAPI, 'r')).refusal).toBe(name);
  });

  it.each(Object.entries(credentials))('whose credentials are %s says so', async (name, csp_credentials) => {
    rows.put('csp_provisioning', 'r', { csp_credentials });
    expect((await readRun(rows.webAPI, 'r')).credentials).toBe(name);
  });

  it('with nothing in it is an untouched draft', async () => {
    rows.put('csp_provisioning', 'r', {});
    expect(await readRun(rows.webAPI, 'r')).toMatchObject({
      state: 'Draft',
      steps: [],
      refusal: null,
      submittedBy: null,
      accountId: null,
      accountName: '',
      credentials: 'None',
      draft: { step: 'Provider', companyName: '', providerId: null },
    });
  });

  it('names its account and its submitter as people read them', async () => {
    const name = (column: string) => `${column}@OData.Community.Display.V1.FormattedValue`;
    rows.put('csp_provisioning', 'r', {
      _csp_accountid_value: 'a',
      [name('_csp_accountid_value')]: 'Contoso',
      _csp_submittedby_value: 's',
      [name('_csp_submittedby_value')]: 'Sam Seller',
    });
    expect(await readRun(rows.webAPI, 'r')).toMatchObject({ accountName: 'Contoso', submittedBy: { id: 's', name: 'Sam Seller' } });
  });

  it('with something else in a column than its table says is not read at all', async () => {
    rows.put('csp_provisioning', 'r', { csp_companyname: 17 });
    await expect(readRun(rows.webAPI, 'r')).rejects.toThrow(UnreadableRow);
  });
});
