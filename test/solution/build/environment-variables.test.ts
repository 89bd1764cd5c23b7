import { environmentVariableElement, environmentVariablePart } from '../../../solution/build/environment-variables';
import { findAll, firstElement, textOf } from '../../../solution/build/xml';
import { environmentVariables } from '../../../solution/model/environment-variables';

describe('the settings', () => {
  test('are those by which the browser finds the service and Microsoft Graph and signs in', () => {
    expect(environmentVariables.map(({ schemaName }) => schemaName)).toEqual([
      'csp_ServiceUrl',
      'csp_ServiceScope',
      'csp_IdentityClientId',
      'csp_IdentityAuthority',
      'csp_IdentityMetadata',
      'csp_IdentityCache',
      'csp_GraphUrl',
      'csp_GraphScope',
    ]);
  });

  test.each(environmentVariables.map((variable) => [variable.schemaName, variable] as const))(
    '%s is a part of its own, with words in four languages',
    (name, variable) => {
      const written = environmentVariableElement(variable);
      expect(environmentVariablePart(variable)).toBe(`environmentvariabledefinitions/${name}/environmentvariabledefinition.xml`);
      expect(written.attributes['schemaname']).toBe(name);
      for (const text of ['displayname', 'description']) {
        const [found] = findAll(written, text);
        expect(found && findAll(found, 'label').map(({ attributes }) => attributes['languagecode'])).toEqual([
          '1033',
          '1036',
          '1031',
          '1026',
        ]);
      }
    },
  );

  test('are texts, but for the metadata, which is JSON; what has a default may be missing, and so may the metadata', () => {
    const written = environmentVariables.map((variable) => {
      const root = environmentVariableElement(variable);
      return [variable.schemaName, ...['type', 'isrequired', 'defaultvalue'].map((name) => textOf(firstElement(root, name)))];
    });
    expect(written).toEqual([
      ['csp_ServiceUrl', '100000000', '1', ''],
      ['csp_ServiceScope', '100000000', '1', ''],
      ['csp_IdentityClientId', '100000000', '1', ''],
      ['csp_IdentityAuthority', '100000000', '1', ''],
      ['csp_IdentityMetadata', '100000003', '0', ''],
      ['csp_IdentityCache', '100000000', '0', 'memory'],
      ['csp_GraphUrl', '100000000', '0', 'https://graph.microsoft.com'],
      ['csp_GraphScope', '100000000', '0', 'https://graph.microsoft.com/Mail.ReadWrite https://graph.microsoft.com/Mail.Send'],
    ]);
  });
});
