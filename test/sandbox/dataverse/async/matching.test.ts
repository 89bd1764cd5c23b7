import { stepsFor } from '../../../../sandbox/dataverse/async/matching';
import type { RowEvent } from '../../../../sandbox/dataverse/records/events';
import type { Step } from '../../../../sandbox/dataverse/solution/types';
import { covers } from '../../platform/covers';
import { created, deleted, step, updated } from './contact';

test.each<[string, RowEvent, Partial<Step>, boolean]>([
  ['the same message and table', updated, {}, true],
  ['another message', created, {}, false],
  ['another table', updated, { table: 'account' }, false],
  ['a filtering attribute that the request named', updated, { filteringAttributes: ['lastname', 'firstname'] }, true],
  ['a filtering attribute that the request did not name', updated, { filteringAttributes: ['fullname'] }, false],
  ['filtering attributes on a new row', created, { message: 'Create', filteringAttributes: ['lastname'] }, true],
  ['filtering attributes on a deleted row', deleted, { message: 'Delete', filteringAttributes: ['lastname'] }, true],
])('%s', (_what, event, registered, sets) => {
  covers('dataverse: webhook filtering attributes');
  expect(stepsFor(event, [step(registered)])).toHaveLength(sets ? 1 : 0);
});

test('steps run in the order of their stages', () => {
  const steps = [step({ stage: 40 }), step({ stage: 10 }), step({ stage: 20 })];
  expect(stepsFor(updated, steps).map(({ stage }) => stage)).toEqual([10, 20, 40]);
});
