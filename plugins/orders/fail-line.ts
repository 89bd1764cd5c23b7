import { changeStatus, orderRefusal, subscriptionStatus } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { LineRefused } from '../providers/commerce';
import { detailOf } from '../providers/refused-here';
import type { Line } from './lines';
import type { Session } from './session';
import { writeLine } from './write-line';

/** A line was not bought. */
export const failLine = (dataverse: Dataverse, session: Session, line: Line, refused: LineRefused): Promise<void> =>
  writeLine(dataverse, session, line, {
    subscription: {
      csp_quantity: 0,
      csp_reason: detailOf(refused),
      statecode: 0,
      statuscode: subscriptionStatus.Failed,
    },
    change: {
      csp_refusal: orderRefusal[refused.refusal],
      csp_refusaldetail: detailOf(refused),
      statecode: 1,
      statuscode: changeStatus.Failed,
    },
  });
