import { isServiceProblem } from '../../core/service/client';
import { Refused } from './command';
import problems from './problems.json';
import { saying } from './words';

const say = saying(problems);
const isKnown = (code: string): code is keyof typeof problems.en => code in problems.en;

/** What a refusal of the service or of the provider means, and what to do, in the person's language. */
export const problemText = (code: string): string => say(isKnown(code) ? code : 'unexpected');

/** Asks the service; what it refuses is told in a sentence. */
export const asking = async <T>(question: () => Promise<T>): Promise<T> => {
  try {
    return await question();
  } catch (error) {
    if (isServiceProblem(error)) throw new Refused(problemText(error.code), error.correlationId);
    throw error;
  }
};
