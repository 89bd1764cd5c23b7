import { setIconOptions } from '@fluentui/react';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ProvisioningRow } from '../../../solution/rows';
import {
  agreementPath,
  branch,
  connection,
  providerType,
  publication,
  runStatus,
  templateKind,
  wizardStep,
  addressCheck,
} from '../../../solution/rows';
import { ProvisionAccount } from '../../../controls/ProvisionAccount';
import * as mail from '../../../webresources/mail';
import { hungary, unitedStates } from '../../core/provisioning/answers';
import { createContext, type Setting } from '../context';
import { pass } from '../page';
import { createRows, type Rows } from '../rows';
import { createServiceStub, type ServiceStub } from '../service';
import { signIn } from '../sign-in';

setIconOptions({ disableWarnings: true });

export { press, readable } from '../page';

export const runId = '00000000-0000-0000-0000-0000000000a1';
export const sellerId = '00000000-0000-0000-0000-0000000000b1';
export const providerId = '00000000-0000-0000-0000-0000000000c1';
export const otherProviderId = '00000000-0000-0000-0000-0000000000c2';
export const templateId = '00000000-0000-0000-0000-0000000000d1';
export const agreementId = '00000000-0000-0000-0000-0000000000e1';

/** Every answer is given, so that a test only says what it changes. */
export const answeredRun: Partial<ProvisioningRow> = {
  csp_name: 'RUN-00001',
  statuscode: runStatus.Draft,
  csp_wizardstep: wizardStep.Review,
  _csp_providerid_value: providerId,
  csp_branch: branch.NewTenant,
  csp_companyname: 'Contoso',
  csp_domainprefix: 'contoso',
  csp_country: 'US',
  csp_addressline1: '1 Microsoft Way',
  csp_city: 'Redmond',
  csp_state: 'WA',
  csp_postalcode: '98052',
  csp_addresscheck: addressCheck.NotChecked,
  csp_culture: 'en-US',
  csp_firstname: 'Jane',
  csp_lastname: 'Doe',
  csp_email: 'jane@contoso.com',
  csp_phone: '425-555-0100',
  _csp_templateid_value: templateId,
  csp_agreementpath: agreementPath.AttestationLink,
  csp_signatoryfirstname: 'Jane',
  csp_signatorylastname: 'Doe',
  csp_signatoryemail: 'jane@contoso.com',
  csp_signatoryphone: '425-555-0100',
};

/** A run that the service has finished, submitted by the seller. */
export const finishedRun: Partial<ProvisioningRow> & Record<string, unknown> = {
  ...answeredRun,
  statuscode: runStatus.Completed,
  csp_submittedon: '2026-11-21T11:00:00Z',
  _csp_submittedby_value: sellerId,
  '_csp_submittedby_value@OData.Community.Display.V1.FormattedValue': 'Sam Seller',
  '_csp_accountid_value@OData.Community.Display.V1.FormattedValue': 'Contoso',
  csp_tenantid: '00000000-0000-0000-0000-0000000000f1',
  csp_domain: 'contoso.onmicrosoft.com',
  csp_adminusername: 'admin@contoso.onmicrosoft.com',
  csp_correlationid: '00000000-0000-0000-0000-0000000000f2',
  _csp_agreementid_value: agreementId,
  csp_steps: JSON.stringify(['customer', 'agreement', 'mapping', 'acceptance'].map((name) => ({ name, state: 'done', attempts: 1 }))),
};

export type World = {
  readonly rows: Rows;
  readonly service: ServiceStub;
  /** The form shows the control; its texts are those of the language. */
  open(): Promise<void>;
  /** The dialog, tab or browser is closed. */
  close(): void;
  /** Lets time pass, and what happens in it. */
  pass(milliseconds: number): Promise<void>;
  run(): Partial<ProvisioningRow>;
};

/** A seller's browser at noon (UTC) of 21 November 2026, one connected provider, one published agreement. */
export const createWorld = (run: Partial<ProvisioningRow>, setting: Partial<Setting> = {}): World => {
  jest.useFakeTimers();
  jest.setSystemTime(new Date('2026-11-21T12:00:00Z'));
  const rows = setting.rows ?? createRows();
  const service = createServiceStub();
  rows.put('csp_provisioning', runId, run);
  rows.put('csp_provider', providerId, {
    csp_name: 'Partner Center Europe',
    csp_connection: connection.Connected,
    csp_providertype: providerType.PartnerCenter,
    csp_countries: 'US, HU, BG',
    csp_currency: 'EUR',
    csp_agreementpath: agreementPath.AttestationLink,
    statecode: 0,
  });
  rows.put('csp_agreementtemplate', templateId, {
    csp_name: 'Microsoft Customer Agreement',
    csp_kind: templateKind.MicrosoftCustomerAgreement,
    csp_publication: publication.Published,
    csp_language: 'en',
    csp_link: 'https://agreement.test/',
    csp_isdefault: true,
    statecode: 0,
  });
  service.answer('GET /api/countries/US', { status: 200, body: unitedStates });
  service.answer('GET /api/countries/HU', { status: 200, body: hungary });
  service.answer('GET /api/domains/', { status: 200, body: { domain: 'contoso.onmicrosoft.com', available: true } });
  service.answer(`POST /api/runs/${runId}`, { status: 202, body: { runId } });
  signIn(rows, service, { mail });

  return {
    rows,
    service,
    pass,
    close: cleanup,
    run: () => rows.get('csp_provisioning', runId),
    async open() {
      const context = createContext({
        control: 'ProvisionAccount',
        parameters: { run: { raw: 'RUN-00001' } },
        rows,
        recordId: `{${runId.toUpperCase()}}`,
        language: 1033,
        userId: `{${sellerId.toUpperCase()}}`,
        width: 1000,
        offsetMinutes: 0,
        confirms: true,
        ...setting,
      });
      const control = new ProvisionAccount();
      control.init(context);
      render(control.updateView(context));
      await pass(50);
    },
  };
};

export const type = (label: string | RegExp, text: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
};
