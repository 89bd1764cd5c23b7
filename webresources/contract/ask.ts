import type { ContractWish } from '../../core/contracts/wishes';
import { contractRefusal, contractWish, nameOf } from '../../solution/rows';
import { Refused } from '../common/command';
import { readRow, writeRow } from '../common/rows';
import { carriedOut } from '../common/wish';
import { saying } from '../common/words';
import { refusalSentence } from './refusals';
import texts from './texts.json';

const say = saying(texts);
const table = 'csp_billingcontract';

/** Asks the service to do something with a contract, since other rows follow from it. Throws `Refused` with what to do where it did not. */
export const ask = async (wish: ContractWish, contractId: string): Promise<void> => {
  await carriedOut(
    {
      write: (askedOn) => writeRow(table, contractId, { csp_asked: contractWish[wish], csp_askedon: askedOn }),
      stands: async () => (await readRow(table, contractId, ['csp_asked'])).csp_asked !== null,
    },
    say('working'),
  );
  const answer = await readRow(table, contractId, ['csp_asked', 'csp_refusal']);
  const code = answer.csp_asked === null ? nameOf(contractRefusal, answer.csp_refusal) : null;
  if (code !== null) throw new Refused(refusalSentence(code, []));
};
