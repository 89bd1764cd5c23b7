import { connection, providerType, refusal } from '../../../solution/rows';
import { onLoad } from '../../../webresources/provider';
import { createCrm } from '../crm';
import { formOf, type Value } from '../form';

const now = '2026-11-22T09:00:00Z';
const columns = {
  csp_providertype: providerType.PartnerCenter,
  csp_connection: connection.Connected,
  csp_consentuntil: new Date('2027-02-01T00:00:00Z'),
  csp_connectionrefusal: null,
};
const open = (changes: Readonly<Record<string, Value>>) => {
  const opened = formOf('{P}', { ...columns, ...changes });
  onLoad(opened.context);
  return [...opened.notifications.values()].map(({ level, text }) => `${level} ${text}`);
};

beforeEach(() => {
  createCrm();
  jest.useFakeTimers({ now: new Date(now) });
});
afterEach(() => jest.useRealTimers());

describe('the form of a provider', () => {
  it.each<[string, Readonly<Record<string, Value>>, string[]]>([
    ['is connected', {}, []],
    ['is connected, nobody knows how long', { csp_consentuntil: null }, []],
    ['was never connected', { csp_connection: connection.NotConnected }, ['WARNING This provider is not connected. Choose Connect']],
    ['ends in 15 days', { csp_consentuntil: new Date('2026-12-07T09:00:00Z') }, []],
    ['ends in 14 days', { csp_consentuntil: new Date('2026-12-06T09:00:00Z') }, ['WARNING The consent ends on December 6, 2026']],
    ['ended a moment ago', { csp_consentuntil: new Date(now) }, ['ERROR The consent has expired']],
    ['is said to have expired', { csp_connection: connection.ConsentExpired }, ['ERROR The consent has expired']],
    ['was revoked', { csp_connection: connection.ConsentRevoked }, ['ERROR The consent was revoked']],
    ['is connected, but busy', { csp_connectionrefusal: refusal['provider-busy'] }, ['ERROR The provider is busy.']],
    [
      'expired, of which the refusal tells as well',
      { csp_connection: connection.ConsentExpired, csp_connectionrefusal: refusal['consent-expired'] },
      ['ERROR The consent has expired'],
    ],
    ['is served by hand', { csp_providertype: providerType.Manual, csp_connection: connection.NotConnected }, []],
  ])('that %s says what to do', (_what, changes, sentences) => {
    expect(open(changes)).toEqual(sentences.map((sentence) => expect.stringContaining(sentence) as unknown));
  });
});
