import { contentTypesElement } from '../../../solution/build/content-types';
import { render } from '../../../solution/build/xml';

const octets = 'application/octet-stream';

describe('[Content_Types].xml', () => {
  test('declares extensions once, and by name what has none or is a control manifest', () => {
    const parts = [
      'WebResources/csp_bB1',
      'Controls/csp_A.B/ControlManifest.xml',
      'Controls/csp_A.B/bundle.js',
      'Controls/csp_A.B/other.js',
      'settings/a.xml',
    ];
    expect(render(contentTypesElement(parts))).toBe(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        `<Default Extension="xml" ContentType="text/xml" /><Default Extension="js" ContentType="${octets}" />` +
        `<Override PartName="/Controls/csp_A.B/ControlManifest.xml" ContentType="${octets}" />` +
        `<Override PartName="/WebResources/csp_bB1" ContentType="${octets}" /></Types>`,
    );
  });

  test('does not take a dot in a folder for an extension', () => {
    expect(render(contentTypesElement(['Controls/csp_A.B/LICENSE']))).toContain(
      `<Override PartName="/Controls/csp_A.B/LICENSE" ContentType="${octets}" />`,
    );
  });
});
