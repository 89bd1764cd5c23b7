import { child, textOf, type XmlElement } from '../../../platform/xml';
import { NotASolution } from '../not-a-solution';
import type { Solution } from '../types';
import { flagIn, numberIn, textsOf } from '../values';

type Manifest = Pick<Solution, 'uniqueName' | 'version' | 'managed' | 'labels' | 'publisher'>;

/** solution.xml: who made what, in which version. */
export const readManifest = (solutionXml: XmlElement): Manifest => {
  const manifest = child(solutionXml, 'SolutionManifest');
  const uniqueName = manifest && textOf(manifest, 'UniqueName');
  if (!manifest || !uniqueName) throw new NotASolution('solution.xml does not name the solution.');
  const publisher = child(manifest, 'Publisher');
  return {
    uniqueName,
    version: textOf(manifest, 'Version') ?? '1.0.0.0',
    managed: flagIn(manifest, 'Managed', false),
    labels: textsOf(manifest, 'LocalizedNames'),
    publisher: {
      uniqueName: textOf(publisher, 'UniqueName') ?? '',
      prefix: textOf(publisher, 'CustomizationPrefix') ?? '',
      optionValuePrefix: (publisher && numberIn(publisher, 'CustomizationOptionValuePrefix')) ?? 0,
    },
  };
};
