import { textsOf } from '../../../dataverse/solution/values';
import type { XmlElement } from '../../../platform/xml';
import { labelIn } from '../label';

/** The `<labels>` of a tab, a section or a cell. */
export const labelOf = (element: XmlElement, languageId: number): string => labelIn(languageId, textsOf(element, 'labels'));
