import { oldestValidAcceptance } from '../../core/agreements/purchase';
import { dayAt, isDay, type Day } from '../../core/time/day';
import type { Dataverse } from '../dataverse/client';
import type { Row } from '../dataverse/tables';
import type { Acceptance, Outcome } from '../providers/provider';
import { refusedHere } from '../providers/refused-here';
import { signatoryOf, type Signed } from './signatory';

/** The columns that runs and agreements both have for it. */
type Typed = Signed & Pick<Row<'csp_agreements'>, '_csp_templateid_value' | 'csp_agreedon'>;

/** The acceptance whose day somebody typed; refused where something of it is missing, or the day is in the future or too old (R13). */
export const typedAcceptance = async (dataverse: Dataverse, row: Typed, now: number): Promise<Outcome<Acceptance>> => {
  const signatory = signatoryOf(row);
  if (!signatory.ok) return signatory;
  const { _csp_templateid_value: templateId, csp_agreedon: agreedOn } = row;
  const template = templateId === null ? null : await dataverse.retrieve('csp_agreementtemplates', templateId, ['csp_providertemplateid']);
  const providerTemplateId = template?.row.csp_providertemplateid ?? null;
  if (providerTemplateId === null) return refusedHere('agreement-template-refused', 'the agreement’s template has no ID of the provider');
  if (agreedOn === null || !isDay(agreedOn)) return refusedHere('agreement-date-refused', 'the date of acceptance is missing');
  if (agreedOn > latestDay(now)) return refusedHere('agreement-date-refused', 'the date of acceptance is in the future', agreedOn);
  if (agreedOn < oldestValidAcceptance)
    return refusedHere('agreement-date-refused', `an acceptance before ${oldestValidAcceptance} must be redone`, agreedOn);
  return { ok: true, value: { templateId: providerTemplateId, signatory: signatory.value, agreedOn } };
};

/** The day that somebody somewhere already has: whoever typed it may be east of us by up to 14 hours. */
const latestDay = (now: number): Day => dayAt(now, 14 * 60);
