import { readConfiguration, WrongConfiguration } from '../../plugins/configuration';
import { environment } from './world/environment';

const faultsOf = (changes: Record<string, string | undefined>): readonly string[] => {
  try {
    readConfiguration({ ...environment, ...changes });
    return [];
  } catch (error) {
    if (error instanceof WrongConfiguration) return error.faults;
    throw error;
  }
};

describe('the configuration', () => {
  test('is taken whole, with the usual values where none are given', () => {
    expect(readConfiguration(environment)).toMatchObject({
      TENANTRY_HOST: '127.0.0.1',
      TENANTRY_PARTNER_CENTER_RESOURCE: 'https://api.partnercenter.microsoft.com',
      TENANTRY_LEASE_SECONDS: 180,
      TENANTRY_SEAL_KEYS_OLD: [],
      TENANTRY_EVENT_CERTIFICATES: ['https://3psostorageacct.blob.core.windows.net'],
      TENANTRY_EVENT_ISSUERS: ['http://www.microsoft.com', 'https://www.microsoft.com'],
      TENANTRY_GRAPH_URL: 'https://graph.microsoft.com',
      TENANTRY_CUSTOMER_LIST_SECONDS: 86400,
    });
  });

  test('needs no first consent, no mailbox and no address for events', () => {
    const { TENANTRY_PARTNER_CENTER_REFRESH_TOKEN: _token, ...without } = environment;
    expect(readConfiguration(without)).not.toHaveProperty('TENANTRY_PARTNER_CENTER_REFRESH_TOKEN');
    expect(readConfiguration(without)).not.toHaveProperty('TENANTRY_EVENTS_URL');
  });

  test('is Microsoft’s own issuer where none is named', () => {
    const { TENANTRY_LOGIN_URL: _url, TENANTRY_LOGIN_METADATA: _metadata, ...without } = environment;
    expect(readConfiguration(without)).toMatchObject({ TENANTRY_LOGIN_URL: 'https://login.microsoftonline.com' });
  });

  test('takes origins apart by commas, whatever path they were given with', () => {
    const certificates = 'https://one.example/path, https://two.example';
    expect(readConfiguration({ ...environment, TENANTRY_EVENT_CERTIFICATES: certificates }).TENANTRY_EVENT_CERTIFICATES).toEqual([
      'https://one.example',
      'https://two.example',
    ]);
  });

  test('loses the slash at the end of an address, so that paths can be joined', () => {
    expect(readConfiguration({ ...environment, TENANTRY_DATAVERSE_URL: 'https://crm.example/' }).TENANTRY_DATAVERSE_URL).toBe(
      'https://crm.example',
    );
  });

  test('names everything that is missing at once', () => {
    const faults = faultsOf({ TENANTRY_CLIENT_ID: undefined, TENANTRY_DATAVERSE_URL: undefined, TENANTRY_SEAL_KEY: undefined });
    expect(faults).toEqual(['TENANTRY_SEAL_KEY: is missing', 'TENANTRY_DATAVERSE_URL: is missing', 'TENANTRY_CLIENT_ID: is missing']);
  });

  test.each([
    ['TENANTRY_PORT', '70000'],
    ['TENANTRY_PORT', 'seven'],
    ['TENANTRY_CRM_ORIGIN', 'crm.example'],
    ['TENANTRY_DATAVERSE_URL', 'ftp://crm.example'],
    ['TENANTRY_TENANT_ID', 'contoso'],
    ['TENANTRY_SEAL_KEY', Buffer.alloc(31).toString('base64')],
    ['TENANTRY_SEAL_KEY', 'not base64!'],
    ['TENANTRY_SEAL_KEYS_OLD', `${Buffer.alloc(32).toString('base64')},short`],
    ['TENANTRY_WEBHOOK_KEY', 'too-short'],
    ['TENANTRY_CLIENT_SECRET', ''],
    ['TENANTRY_SWEEP_SECONDS', '0'],
    ['TENANTRY_LOG_LEVEL', 'loud'],
    ['TENANTRY_LEASE_SECONDS', '60'],
    ['TENANTRY_LOGIN_URL', 'http://login.example'],
    ['TENANTRY_LOGIN_METADATA', '{"issuer":"x"}'],
    ['TENANTRY_LOGIN_METADATA', 'https://login.example/metadata'],
    ['TENANTRY_EVENT_CERTIFICATES', ''],
    ['TENANTRY_EVENT_ISSUERS', 'microsoft.com'],
    ['TENANTRY_EVENTS_URL', '/events'],
    ['TENANTRY_MAILBOX', 'mailbox'],
  ])('refuses %s when it is %j, by its name', (name, value) => {
    const faults = faultsOf({ [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${name}`));
  });

  test('never says the value of a setting, since it may be a secret', () => {
    const sentence = new WrongConfiguration(faultsOf({ TENANTRY_SEAL_KEY: 'hunter2-hunter2', TENANTRY_WEBHOOK_KEY: 'hunter2' })).message;
    expect(sentence).not.toContain('hunter2');
  });
});
