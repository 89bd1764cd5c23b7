import { mayDecide, type MappingDecision } from '../../core/mapping/decision';
import { mapping, matchReason } from '../../solution/rows';
import { Refused, withProgress } from '../common/command';
import { writeRow } from '../common/rows';
import { saying } from '../common/words';
import { readStanding, type Standing } from './standing';
import texts from './texts.json';

const say = saying(texts);

/** The tenant as it is now; refused where somebody decided meanwhile in such a way that this decision makes no sense any more. */
export const standingFor = async (decision: MappingDecision, tenantId: string): Promise<Standing> => {
  const standing = await readStanding(tenantId);
  if (!mayDecide(decision, standing.mapping)) throw new Refused(say('changed'));
  return standing;
};

/** Writes a person's decision where the service sees it; the service does what follows from it. */
export const mapTo = (tenantId: string, accountId: string, runId: string | null): Promise<void> =>
  withProgress(say('working'), () =>
    writeRow('csp_provideraccount', tenantId, {
      csp_mapping: mapping.Mapped,
      csp_matchreason: matchReason.ByHand,
      csp_mappingaskedon: new Date().toISOString(),
      'csp_AccountId@odata.bind': `/accounts(${accountId})`,
      ...(runId === null ? {} : { 'csp_RunId@odata.bind': `/csp_provisionings(${runId})` }),
    }),
  );
