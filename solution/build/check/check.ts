import type { SolutionParts } from '../parts';

/** Looks at one thing in a written solution. Every sentence it returns names one fault; none means that all is well. */
export type Check = (parts: SolutionParts) => readonly string[];
