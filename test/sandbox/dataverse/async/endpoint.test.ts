import { UnusableEndpoint, addressOf } from '../../../../sandbox/dataverse/async/endpoint';
import { covers } from '../../platform/covers';

const url = 'http://127.0.0.1:7071/api/steps?tenant=a';
const settings = '<settings><setting name="x-key" value="s&amp;cret" /><setting name="two" value="2" /></settings>';

describe('the secret of an endpoint', () => {
  test.each([
    ['WebhookKey', 'a key/=', { url: `${url}&code=a+key%2F%3D`, headers: {} }],
    ['WebhookKey', null, { url, headers: {} }],
    ['HttpHeader', settings, { url, headers: { 'x-key': 's&cret', two: '2' } }],
    ['HttpHeader', null, { url, headers: {} }],
    ['HttpQueryString', settings, { url: `${url}&x-key=s%26cret&two=2`, headers: {} }],
  ] as const)('goes where %s says', (authType, authValue, expected) => {
    covers('dataverse: webhook authentication');
    expect(addressOf({ url, authType, authValue })).toEqual(expected);
  });

  test('that cannot be read fails the step by name', () => {
    expect(() => addressOf({ url, authType: 'HttpHeader', authValue: 'x-key: secret' })).toThrow(UnusableEndpoint);
    expect(() => addressOf({ url: 'nowhere', authType: 'WebhookKey', authValue: null })).toThrow(UnusableEndpoint);
  });
});
