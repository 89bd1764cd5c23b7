import { orderRefusal } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { LineRefused } from '../providers/commerce';
import { detailOf } from '../providers/refused-here';
import type { Line } from './lines';
import type { Session } from './session';
import { entryIn, subscriptionIn } from './standing';
import { writeLine } from './write-line';

/** A line was not bought. */
export const failLine = (dataverse: Dataverse, session: Session, line: Line, refused: LineRefused): Promise<void> =>
  writeLine(dataverse, session, line, {
    subscription: {
      csp_quantity: 0,
      csp_reason: detailOf(refused),
      ...subscriptionIn('Failed'),
    },
    change: {
      csp_refusal: orderRefusal[refused.refusal],
      csp_refusaldetail: detailOf(refused),
      ...entryIn('Failed'),
    },
  });
