import { webResourceElement, webResourcePart } from '../../../solution/build/web-resources';
import { firstElement, textOf } from '../../../solution/build/xml';
import { tenantry } from '../../../solution/model';

const member = (name: string, resource: Parameters<typeof webResourceElement>[0]) =>
  textOf(firstElement(webResourceElement(resource), name));

describe('a web resource', () => {
  test.each([
    ['csp_/account.js', 'script', '3'],
    ['csp_/identity/redirect.html', 'html', '1'],
    ['csp_/icons/tenant.svg', 'svg', '11'],
  ] as const)('%s is of the kind %s, which the platform numbers %s', (name, type, number) => {
    expect(member('WebResourceType', { name, type, title: name })).toBe(number);
  });

  test('has its content in a part of its name without slashes and dots, its id in capitals, and no extension', () => {
    const resource = { name: 'csp_/identity/redirect.html', type: 'html', title: 'Redirect' } as const;
    const id = member('WebResourceId', resource).replace(/[{}]/g, '').toUpperCase();
    expect(webResourcePart(resource)).toBe(`WebResources/csp_identityredirecthtml${id}`);
    expect(member('FileName', resource)).toBe(`/${webResourcePart(resource)}`);
  });

  test('of ours says by its ending of what kind it is', () => {
    const endings = { script: '.js', html: '.html', svg: '.svg' };
    expect(tenantry.webResources.filter(({ name, type }) => !name.endsWith(endings[type]))).toEqual([]);
  });
});
