import type { ContractFault } from '../../core/contracts/contract';
import type { ContractRefusalCode } from '../../core/contracts/wishes';
import { saying } from '../common/words';
import { faultSentences } from './faults';
import texts from './texts.json';

const say = saying(texts);

/** Why the service did not do what was asked, and what to do now; where something is missing, what it is. */
export const refusalSentence = (code: ContractRefusalCode, faults: readonly ContractFault[]): string =>
  [say(`refused-${code}`), ...(code === 'incomplete' ? faultSentences(faults) : [])].join(' ');
