import { element, type XmlElement } from './xml';

/** Web, tablet and phone: a control is bound for each, or the platform falls back to its own there. */
const formFactors = [0, 1, 2];

/** The platform's control and ours in place of it, as `<customControl>` elements of one description. */
export const inPlaceOf = (
  platform: { readonly classId: string; readonly parameters: readonly XmlElement[] },
  name: string,
  parameters: readonly XmlElement[],
): readonly XmlElement[] => [
  element('customControl', { id: platform.classId }, element('parameters', {}, platform.parameters)),
  ...formFactors.map((formFactor) => element('customControl', { formFactor, name }, element('parameters', {}, parameters))),
];
