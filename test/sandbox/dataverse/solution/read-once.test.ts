import { readSolution } from '../../../../sandbox/dataverse/solution/read';
import { NotASolution } from '../../../../sandbox/dataverse/solution/not-a-solution';
import { readSolutionOnce } from '../../../../sandbox/dataverse/solution/read-once';
import { sampleParts, zipOf } from './sample';

describe('a solution that is read once', () => {
  test('is what reading it says, and the same for the same bytes at another place', () => {
    const first = readSolutionOnce(zipOf(sampleParts));
    expect(first).toEqual(readSolution(zipOf(sampleParts)));
    expect(readSolutionOnce(Uint8Array.from(zipOf(sampleParts)))).toBe(first);
  });

  test('is read anew where one byte of it differs', () => {
    const changed = { ...sampleParts, 'WebResources/more': 'x' };
    expect(readSolutionOnce(zipOf(changed)).skipped).toEqual(readSolution(zipOf(changed)).skipped);
    expect(readSolutionOnce(zipOf(changed))).not.toBe(readSolutionOnce(zipOf(sampleParts)));
  });

  test('is let go when many others were read since', () => {
    const first = readSolutionOnce(zipOf(sampleParts));
    for (let other = 0; other < 8; other++) readSolutionOnce(zipOf({ ...sampleParts, 'WebResources/more': `${other}` }));
    expect(readSolutionOnce(zipOf(sampleParts))).not.toBe(first);
  });

  test('is refused every time where it is none', () => {
    const none = () => readSolutionOnce(new Uint8Array([1, 2, 3]));
    expect(none).toThrow(NotASolution);
    expect(none).toThrow(NotASolution);
  });
});
