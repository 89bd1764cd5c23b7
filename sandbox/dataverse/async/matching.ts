import type { RowEvent } from '../records/events';
import type { Step } from '../solution/types';

/** The steps that a change sets off, in the order of their stages. Filtering attributes count for updates only, and by the columns that the request named. */
export const stepsFor = (event: RowEvent, steps: readonly Step[]): readonly Step[] =>
  steps
    .filter((step) => step.message === event.message && step.table === event.table && concerns(step, event))
    .sort((one, other) => one.stage - other.stage);

const concerns = ({ filteringAttributes }: Step, { message, changed }: RowEvent): boolean =>
  message !== 'Update' || filteringAttributes.length === 0 || filteringAttributes.some((attribute) => changed.includes(attribute));
