import { changeStatus, orderRefusal, subscriptionStatus } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { LineRefused } from '../providers/commerce';
import type { Line } from './lines';
import type { Session } from './session';
import { writeLine } from './write-line';

/** As much as its column holds. */
const longestReason = 2000;

/** A line was not bought. */
export const failLine = (dataverse: Dataverse, session: Session, line: Line, { refusal, detail }: LineRefused): Promise<void> =>
  writeLine(dataverse, session, line, {
    subscription: {
      csp_quantity: 0,
      csp_reason: detail.slice(0, longestReason),
      statecode: 0,
      statuscode: subscriptionStatus.Failed,
    },
    change: {
      csp_refusal: orderRefusal[refusal],
      csp_refusaldetail: detail.slice(0, longestReason),
      statecode: 1,
      statuscode: changeStatus.Failed,
    },
  });
