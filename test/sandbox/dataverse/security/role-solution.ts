import { strToU8, zipSync } from 'fflate';
import type { DepthName } from '../../../../sandbox/dataverse/security/depth';

/** A solution that holds nothing but one role called Tester. */
export const roleSolution = (privileges: Readonly<Record<string, DepthName>>): Uint8Array => {
  const held = Object.entries(privileges).map(([name, level]) => `<RolePrivilege name="${name}" level="${level}"/>`);
  return zipSync({
    'solution.xml': strToU8(
      '<ImportExportXml><SolutionManifest><UniqueName>Testers</UniqueName><Version>1.0.0.0</Version><Managed>0</Managed><Publisher><UniqueName>t</UniqueName><CustomizationPrefix>tst</CustomizationPrefix></Publisher></SolutionManifest></ImportExportXml>',
    ),
    'customizations.xml': strToU8(
      `<ImportExportXml><Roles><Role id="{7e57e700-0000-4000-8000-000000000001}" name="Tester"><RolePrivileges>${held.join('')}</RolePrivileges></Role></Roles></ImportExportXml>`,
    ),
  });
};
