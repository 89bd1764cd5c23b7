import type { Solution } from '../model/define-solution';
import type { Artifacts } from './artifacts';
import { contentTypesElement } from './content-types';
import { customizationsElement } from './customizations';
import { environmentVariableElement, environmentVariablePart } from './environment-variables';
import { manifestElement } from './manifest';
import type { XmlElement } from './xml';

/** A solution before it is packed: its XML as trees, for the checks, and its other parts as they are. */
export type SolutionParts = {
  /** What the parts were written from. */
  readonly solution: Solution;
  readonly manifest: XmlElement;
  readonly customizations: XmlElement;
  readonly contentTypes: XmlElement;
  /** Other XML parts by their path in the zip. */
  readonly definitions: ReadonlyMap<string, XmlElement>;
  readonly artifacts: Artifacts;
};

/** Writes all parts of a solution. A managed solution differs by its flag only. */
export const writeParts = (solution: Solution, artifacts: Artifacts, managed: boolean): SolutionParts => {
  const definitions = new Map(
    solution.environmentVariables.map((variable) => [environmentVariablePart(variable), environmentVariableElement(variable)]),
  );
  return {
    solution,
    manifest: manifestElement(solution, managed),
    customizations: customizationsElement(solution),
    contentTypes: contentTypesElement([...artifacts.keys(), ...definitions.keys()]),
    definitions,
    artifacts,
  };
};
