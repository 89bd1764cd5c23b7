import { webResources } from '../../../../solution/build/check/web-resources';
import { tenantry } from '../../../../solution/model';
import { artifacts, partOf, written } from '../../fixture';

const without = (name: string) => tenantry.webResources.filter((resource) => resource.name !== name);

describe('the check of web resources', () => {
  test('finds nothing in our solution', () => {
    expect(webResources(written())).toEqual([]);
  });

  test.each([
    ['csp_/account.js', 'JavaScriptFunction'],
    ['csp_/icons/provision.svg', 'Button'],
    ['csp_/icons/tenant.svg', 'SubArea'],
    ['csp_/provisioning.js', 'Handler'],
  ])('names %s where a %s speaks of it and the solution does not have it', (name, speaker) => {
    expect(webResources(written({ webResources: without(name) }))).toContain(
      `${speaker} speaks of the web resource ${name}, which the solution does not have.`,
    );
  });

  test('names a resource without a part, and a part without a resource', () => {
    const part = partOf('csp_/identity.js');
    expect(webResources(written({}, artifacts({ [part]: null })))).toEqual([
      `Web resource csp_/identity.js has no part ${part} in the zip.`,
    ]);
    expect(webResources(written({}, artifacts({ 'WebResources/stray': '' })))).toEqual([
      'The part WebResources/stray belongs to no web resource.',
    ]);
  });
});
