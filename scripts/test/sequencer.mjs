import { sep } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** Suites that start the whole stack: half of their time they wait for a browser, or for a process to end. */
const isOfStack = ({ path }) => path.includes(`${sep}e2e${sep}`) || path.includes(`${sep}faults${sep}`);

/** What the last run took; before the first, the size of the file. */
const lengthOf = (test) => test.duration ?? test.context.hasteFS.getSize(test.path) ?? 0;

/** Goes on with the list of which the smaller part is done, so that all end together. */
const merge = (lists) => {
  const queues = lists.map((tests) => ({ tests: [...tests], whole: tests.reduce((sum, test) => sum + lengthOf(test), 0), done: 0 }));
  const order = [];
  for (;;) {
    const [next] = queues.filter(({ tests }) => tests.length > 0).sort((a, b) => a.done / a.whole - b.done / b.whole);
    const test = next?.tests.shift();
    if (test === undefined) return order;
    next.done += lengthOf(test);
    order.push(test);
  }
};

/**
 * Long suites first, as Jest has it, but those of the stack spread among the others: where one waits another one computes, and no two
 * browsers stand in each other's way.
 */
export default class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return merge([sorted.filter(isOfStack), sorted.filter((test) => !isOfStack(test))]);
  }
}
