import { setIconOptions } from '@fluentui/react';
import { render } from '@testing-library/react';
import { TenantMapping } from '../../../controls/TenantMapping';
import { mapping, relationship } from '../../../solution/rows';
import { createContext } from '../context';
import { pass } from '../page';
import { createRows, type Rows } from '../rows';

export { pass, press } from '../page';

setIconOptions({ disableWarnings: true });

export const tenantId = '00000000-0000-0000-0000-0000000000a1';
export const alpineId = '00000000-0000-0000-0000-0000000000b1';
export const fromageId = '00000000-0000-0000-0000-0000000000b2';
export const runId = '00000000-0000-0000-0000-0000000000c1';
const formatted = '@OData.Community.Display.V1.FormattedValue';

export const unmapped = {
  csp_name: 'Alpine Ski House',
  csp_domain: 'alpineski.example',
  csp_country: 'US',
  csp_relationship: relationship.Reseller,
  csp_mapping: mapping.Unmapped,
  statecode: 0,
};

export const mapped = {
  ...unmapped,
  csp_mapping: mapping.Mapped,
  csp_mappedon: '2026-11-20T10:00:00Z',
  _csp_accountid_value: alpineId,
  [`_csp_accountid_value${formatted}`]: 'Alpine Ski House Inc.',
};

export const proposed = {
  ...unmapped,
  csp_mapping: mapping.Proposed,
  _csp_proposedaccountid_value: alpineId,
  [`_csp_proposedaccountid_value${formatted}`]: 'Alpine Ski House Inc.',
  _csp_proposedrunid_value: runId,
};

export type World = { readonly rows: Rows; tenant(): Record<string, unknown>; open(): Promise<void> };

/** An administrator's browser at noon (UTC) of 21 November 2026, two accounts and one tenant. */
export const createWorld = (tenant: Record<string, unknown>, setting: { language?: number; recordId?: string | null } = {}): World => {
  jest.useFakeTimers();
  jest.setSystemTime(new Date('2026-11-21T12:00:00Z'));
  const rows = createRows();
  rows.put('csp_provideraccount', tenantId, tenant);
  rows.put('account', alpineId, {
    name: 'Alpine Ski House Inc.',
    address1_city: 'Redmond',
    statecode: 0,
    _csp_provideraccountid_value: tenantId,
  });
  rows.put('account', fromageId, { name: 'Fromagerie', address1_city: null, statecode: 0 });
  return {
    rows,
    tenant: () => rows.get('csp_provideraccount', tenantId),
    async open() {
      const context = createContext({
        control: 'TenantMapping',
        parameters: { tenant: { raw: 'Alpine Ski House' } },
        rows,
        recordId: tenantId,
        language: 1033,
        userId: '{00000000-0000-0000-0000-0000000000D1}',
        width: 900,
        offsetMinutes: 0,
        confirms: true,
        ...setting,
      });
      const control = new TenantMapping();
      control.init(context);
      render(control.updateView(context));
      await pass(50);
    },
  };
};
