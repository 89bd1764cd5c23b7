import fc from 'fast-check';
import { segmentsOf, splitOutside } from '../../../../sandbox/dataverse/api/segments';
import { openWorld } from '../world';

const pieces = fc.constantFrom(
  'accounts',
  'contacts',
  '(',
  ')',
  "'",
  '=',
  ',',
  '/',
  '$ref',
  '$count',
  '$value',
  '$1',
  'name',
  'primarycontactid',
  'Account_Tasks',
  'Microsoft.Dynamics.CRM.X',
  '00000000-0000-4000-8000-000000000001',
  '%27',
  '%',
  '?',
  '&',
  '$filter=',
  '$select=',
  '$expand=',
  '$orderby=',
  '$skiptoken=',
  '<cookie pagenumber="2" pagingcookie="x"/>',
  'EntityDefinitions',
  'Attributes',
  ' eq ',
  '@p',
  'null',
  '\u0000',
  'ä',
);
const path = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));
const body = fc.oneof(
  fc.json(),
  fc.string(),
  fc.constant('{"name@odata.bind":null}'),
  fc.constant('{"Account_Tasks":[{}]}'),
  fc.constant('{"@odata.id":"accounts"}'),
);

describe('whatever is asked', () => {
  test('the sandbox answers or refuses; it does not fail', async () => {
    const { send } = openWorld();
    const method = fc.constantFrom('GET', 'POST', 'PATCH', 'PUT', 'DELETE');
    await fc.assert(
      fc.asyncProperty(method, path, body, async (verb, where, what) => {
        const answer = await send(verb, where, verb === 'GET' || verb === 'DELETE' ? undefined : what);
        expect([answer.status === 500, answer.text]).toEqual([false, answer.text]);
      }),
      { numRuns: 600, seed: 5 },
    );
  });

  test('a batch made of anything is answered or refused', async () => {
    const { send } = openWorld();
    const line = fc.constantFrom(
      '--b',
      '--b--',
      'Content-Type: application/http',
      'Content-Type: multipart/mixed; boundary=c',
      '--c',
      '--c--',
      '',
      'GET accounts HTTP/1.1',
      'POST accounts HTTP/1.1',
      'PATCH $1 HTTP/1.1',
      'Content-ID: 1',
      '{"name":"A"}',
      '{',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 16 }), async (lines) => {
        const answer = await send('POST', '$batch', lines.join('\r\n'), { 'Content-Type': 'multipart/mixed; boundary=b' });
        expect(answer.text).not.toContain('An unexpected error occurred.');
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});

describe('a path', () => {
  test.each([
    ["accounts(name='a/b')/tasks", ["accounts:name='a/b'", 'tasks:null']],
    ["accounts(name='O''Brien)')", ["accounts:name='O''Brien)'"]],
    ['accounts(accountnumber=%27a%2Fb%27)', ["accounts:accountnumber='a/b'"]],
    ['//accounts/', ['accounts:null']],
  ])('%s has the segments %j', (text, expected) => {
    expect(segmentsOf(text).map(({ name, argument }) => `${name}:${argument}`)).toEqual(expected);
  });

  test('splits only outside quotes and brackets', () => {
    const part = fc.constantFrom('a', "'x,y'", '(p,q)', '[1,2]', "'it''s'");
    fc.assert(fc.property(fc.array(part, { minLength: 1 }), (parts) => expect(splitOutside(parts.join(','), ',')).toEqual(parts)));
  });
});
