import type { Solution } from '../model/define-solution';
import { descriptions, localizedNames } from './labels';
import { rootComponents } from './root-components';
import { element, leaf, type XmlElement } from './xml';

/** `solution.xml`: what the solution is called, whose it is and which components it has. */
export const manifestElement = (solution: Solution, managed: boolean): XmlElement =>
  element(
    'ImportExportXml',
    { ...schemaInstance, version: '9.2.24043.234', SolutionPackageVersion: '9.2', languagecode: '1033', generatedBy: 'CrmLive' },
    element(
      'SolutionManifest',
      {},
      leaf('UniqueName', solution.uniqueName),
      localizedNames(solution.label),
      descriptions(solution.description),
      leaf('Version', solution.version),
      leaf('Managed', managed ? '1' : '0'),
      publisher(solution),
      element('RootComponents', {}, rootComponents(solution)),
      element('MissingDependencies'),
    ),
  );

/** The namespace by which empty elements say that they are null. */
export const schemaInstance = { 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance' } as const;

const nil = (name: string) => element(name, { 'xsi:nil': 'true' });

const publisher = ({ publisher: { uniqueName, label, prefix, optionValuePrefix } }: Solution) =>
  element(
    'Publisher',
    {},
    leaf('UniqueName', uniqueName),
    localizedNames(label),
    descriptions(label),
    nil('EMailAddress'),
    nil('SupportingWebsiteUrl'),
    leaf('CustomizationPrefix', prefix),
    leaf('CustomizationOptionValuePrefix', optionValuePrefix),
    element('Addresses', {}, address(1), address(2)),
  );

/** Dataverse always exports two addresses of the publisher and expects them back, empty or not. */
const address = (number: 1 | 2) =>
  element(
    'Address',
    {},
    leaf('AddressNumber', number),
    leaf('AddressTypeCode', '1'),
    ['City', 'County', 'Country', 'Fax', 'FreightTermsCode', 'ImportSequenceNumber', 'Latitude', 'Line1', 'Line2', 'Line3'].map(nil),
    ['Longitude', 'Name', 'PostalCode', 'PostOfficeBox', 'PrimaryContactName'].map(nil),
    leaf('ShippingMethodCode', '1'),
    ['StateOrProvince', 'Telephone1', 'Telephone2', 'Telephone3', 'TimeZoneRuleVersionNumber', 'UPSZone', 'UTCOffset'].map(nil),
    nil('UTCConversionTimeZoneCode'),
  );
