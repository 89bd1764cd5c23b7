import type { Service } from '../../../core/service/client';
import { connect } from '../../../webresources/service';
import { ServiceProblem } from '../../../core/service/client';
import { createRows } from '../../controls/rows';
import { createServiceStub } from '../../controls/service';
import { unitedStates } from '../../core/provisioning/answers';

const settings = {
  csp_ServiceUrl: 'http://service.test/',
  csp_ServiceScope: 'api://service/use',
  csp_IdentityClientId: 'client',
  csp_IdentityAuthority: 'https://login.test/tenant',
};

const setUp = (values: Readonly<Record<string, unknown>> = settings) => {
  const rows = createRows();
  for (const [schemaname, defaultvalue] of Object.entries(values))
    rows.put('environmentvariabledefinition', schemaname, { schemaname, defaultvalue });
  const network = createServiceStub();
  const token = jest.fn((_settings: unknown) => Promise.resolve('token'));
  const fetched = jest.fn(network.fetch);
  Object.assign(window, { fetch: fetched, Tenantry: { identity: { token } } });
  return { rows, network, token, fetched, service: connect({ webAPI: rows.webAPI, clientUrl: 'http://crm.test' }) };
};

const codeOf = async (question: Promise<unknown>): Promise<string> => {
  try {
    await question;
    return 'answered';
  } catch (problem) {
    return problem instanceof ServiceProblem ? problem.code : 'thrown';
  }
};
const signal = new AbortController().signal;

describe('The service', () => {
  beforeEach(() => void jest.useRealTimers());

  it('is asked at the address of the environment, as the signed-in person', async () => {
    const { service, network, token, fetched } = setUp();
    network.answer('GET /api/countries/US', { status: 200, body: unitedStates });
    expect(await service.countryRules('p1', 'US', signal)).toEqual(unitedStates);
    expect(token).toHaveBeenCalledWith({
      clientId: 'client',
      authority: 'https://login.test/tenant',
      scope: 'api://service/use',
      cache: 'memory',
      redirectUri: 'http://crm.test/WebResources/csp_/identity/redirect.html',
    });
    expect(String(fetched.mock.calls[0]?.[0])).toBe('http://service.test/api/countries/US?providerId=p1');
    expect(fetched.mock.calls[0]?.[1]?.headers).toEqual({ authorization: 'Bearer token' });
  });

  it('takes the value of this environment before the default, and the metadata where there are any', async () => {
    const { rows, service, network, token, fetched } = setUp({ ...settings, csp_IdentityMetadata: '{"a":1}' });
    const own = [{ value: 'http://own.test' }];
    rows.put('environmentvariabledefinition', 'csp_ServiceUrl', { environmentvariabledefinition_environmentvariablevalue: own });
    network.answer('POST /api/runs/r1', { status: 202 });
    await service.start('r1');
    expect(String(fetched.mock.calls[0]?.[0])).toBe('http://own.test/api/runs/r1');
    expect(token.mock.calls[0]?.[0]).toMatchObject({ metadata: '{"a":1}' });
  });

  it.each(Object.keys(settings))('cannot be asked where %s has no value', async (name) => {
    const { service, fetched } = setUp({ ...settings, [name]: null });
    expect(await codeOf(service.start('r1'))).toBe('service-unreachable');
    expect(fetched).not.toHaveBeenCalled();
  });

  it('reads its settings once, and again only after that failed', async () => {
    const { rows, service, network } = setUp();
    network.answer('POST /api/runs/', { status: 202 });
    const read = jest.spyOn(rows.webAPI, 'retrieveMultipleRecords');
    rows.disconnect();
    expect(await codeOf(service.start('r1'))).toBe('service-unreachable');
    rows.reconnect();
    await service.start('r1');
    await service.start('r1');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it.each<[string, (service: Service) => Promise<unknown>, string]>([
    ['domain', (service) => service.domain('p1', 'con toso', signal), 'GET /api/domains/con%20toso?providerId=p1'],
    ['verifyAddress', (service) => service.verifyAddress({ providerId: 'p1', address: address }, signal), 'POST /api/address/validate'],
    ['start', (service) => service.start('r1'), 'POST /api/runs/r1'],
    ['credentials', (service) => service.credentials('r1'), 'POST /api/runs/r1/credentials'],
    ['destroyCredentials', (service) => service.destroyCredentials('r1'), 'DELETE /api/runs/r1/credentials'],
    ['resetCredentials', (service) => service.resetCredentials('r1'), 'POST /api/runs/r1/credentials/reset'],
    ['renewLink', (service) => service.renewLink('r1'), 'POST /api/runs/r1/link'],
    ['readCatalogue', (service) => service.readCatalogue('p1'), 'POST /api/providers/p1/catalogue'],
    ['startOrder', (service) => service.startOrder('o1'), 'POST /api/orders/o1'],
    ['promotions', (service) => service.promotions('t1', { lines: [] }), 'POST /api/tenants/t1/promotions'],
    ['readSubscription', (service) => service.readSubscription('s1'), 'POST /api/subscriptions/s1/read'],
  ])('%s asks what the contract says', async (_name, ask, question) => {
    const { service, network } = setUp();
    await codeOf(ask(service));
    expect(network.questions.map(({ method, path }) => `${method} ${path}`)).toEqual([question]);
  });

  it.each([
    ['a refusal', { status: 409, body: { code: 'domain-taken', correlationId: 'c' } }, 'domain-taken'],
    ['words of a later version', { status: 409, body: { code: 'other' } }, 'unexpected'],
    ['no words', { status: 500 }, 'unexpected'],
    ['nothing, because it is not there', 'unreachable' as const, 'service-unreachable'],
    ['something else than was asked for', { status: 200, body: { domain: 1 } }, 'unexpected'],
    ['a list', { status: 200, body: [] }, 'unexpected'],
  ])('answers with %s', async (_name, answer, code) => {
    const { service, network } = setUp();
    network.answer('GET /api/domains/', answer);
    expect(await codeOf(service.domain('p1', 'contoso', signal))).toBe(code);
  });

  it('that never answers is given up after twenty seconds', async () => {
    jest.useFakeTimers();
    const { service, network } = setUp();
    network.answer('GET /api/domains/', 'never');
    const asked = codeOf(service.domain('p1', 'contoso', signal));
    await jest.advanceTimersByTimeAsync(20_000);
    expect(await asked).toBe('service-unreachable');
  });

  it('may take minutes to read a catalogue', async () => {
    jest.useFakeTimers();
    const { service, network } = setUp();
    network.answer('POST /api/providers/', 'never');
    let outcome = 'still waiting';
    const asked = codeOf(service.readCatalogue('p1')).then((code) => (outcome = code));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(outcome).toBe('still waiting');
    await jest.advanceTimersByTimeAsync(4 * 60_000);
    expect(await asked).toBe('service-unreachable');
  });

  it('tells that nobody could be signed in where the identity cannot be loaded', async () => {
    const { service, fetched } = setUp();
    Object.assign(window, { Tenantry: undefined });
    const asked = codeOf(service.start('r1'));
    while (document.head.querySelector('script') === null) await new Promise((resolve) => setTimeout(resolve));
    const script = document.head.querySelector('script');
    expect(script?.src).toBe('http://crm.test/WebResources/csp_/identity.js');
    script?.dispatchEvent(new Event('error'));
    expect(await asked).toBe('sign-in-failed');
    expect(fetched).not.toHaveBeenCalled();
    expect(document.head.querySelector('script')).toBeNull();
  });
});

const address = { addressLine1: 'a', addressLine2: '', city: 'b', state: '', postalCode: '', country: 'US' };
