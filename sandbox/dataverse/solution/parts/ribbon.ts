import { child, type XmlElement } from '../../../platform/xml';
import type { Ribbon } from '../types';
import { entitiesOf } from './entity';

export const readRibbons = (customizations: XmlElement): readonly Ribbon[] =>
  entitiesOf(customizations).flatMap(({ logicalName, element }) => {
    const ribbon = child(element, 'RibbonDiffXml');
    return ribbon ? [{ table: logicalName, xml: ribbon.source }] : [];
  });
