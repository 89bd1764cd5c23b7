import { DefaultButton, Text } from '../../common/fluent';
import * as React from '../../common/react';
import { mayBuyAgainFrom } from '../../../core/orders/buying';
import { isFinal, mayEdit } from '../../../core/orders/status';
import { Buttons, Card, Column } from '../../common/card';
import { Heading } from '../../common/heading';
import { useHost } from '../../common/host-context';
import { Lines } from '../../common/lines';
import { Notice } from '../../common/notice';
import { useMinutes } from '../../common/use-minutes';
import { LineOutcome } from '../parts/line-outcome';
import { Refusal } from '../parts/refusal';
import type { Order } from '../rows/order-row';
import { mendedOn } from '../state/mended-on';
import { useToldStatus } from '../state/use-told-status';

type Properties = { readonly order: Order; readonly isCutOff: boolean; readonly onMend: () => void; readonly onRefresh: () => void };

/** What became of an order: live while the service is at work, afterwards the record. */
export const Outcome = ({ order, isCutOff, onMend, onRefresh }: Properties): React.ReactElement => {
  const { texts, formatInstant, formatAge } = useHost();
  useToldStatus(order.id, order.status);
  // How long ago it was handed in is told anew also when nothing is read any more.
  useMinutes();
  const isUnknown = order.status === 'UnknownOutcome' && order.refusal === 'outcome-unknown';
  // Bought, but not shown in the provider's list of orders yet: nothing to worry about while the service looks again by itself.
  const isBeingListed = order.status === 'InProgress' && order.refusal === 'outcome-unknown';
  const [mayMend, mayGoOn] = [mayEdit(order.status), !isFinal(order.status)];
  // What is so of every line is said once, above them; what is so of some stands with these.
  const isSaidOnce = order.lines.every((line) => line.refusal === order.refusal);
  const isSaidOnLines = !isSaidOnce && order.lines.some((line) => line.refusal === order.refusal);
  const bought = order.lines.filter((line) => line.status === 'Succeeded').length;
  return (
    <Column>
      <div role="status">
        <Heading level={2}>{texts(`status-${order.status}`, order.accountName)}</Heading>
        <Text block>{texts(`status-${order.status}-lead`, bought, order.lines.length)}</Text>
        {isCutOff ? <Notice kind="warning">{texts('cut-off')}</Notice> : null}
      </div>
      {order.refusal === null || isUnknown || isSaidOnLines ? null : isBeingListed ? (
        <Notice>{texts('being-listed')}</Notice>
      ) : (
        <Refusal code={order.refusal} detail={order.refusalDetail} row={mendedOn(order.refusal, { ...order, agreementId: null })} />
      )}
      {order.status === 'UnknownOutcome' && order.checkedOutOn !== null ? (
        <Notice kind="warning">
          {texts('unknown-explained', formatInstant(new Date(mayBuyAgainFrom(Date.parse(order.checkedOutOn))).toISOString()))}
        </Notice>
      ) : null}
      <Card title={texts('lines')}>
        {order.lines.map((line) => (
          <LineOutcome key={line.changeId} line={line} outcome={order.outcome} isRefusalSaid={isSaidOnce} />
        ))}
        {mayMend || mayGoOn ? (
          <Buttons>
            {mayMend ? <DefaultButton primary text={texts('mend')} onClick={onMend} /> : null}
            {mayGoOn ? <DefaultButton text={texts('refresh')} onClick={onRefresh} /> : null}
          </Buttons>
        ) : null}
      </Card>
      <Card title={texts('record')}>
        <Lines
          lines={[
            { label: texts('number'), text: order.number },
            { label: texts('contract'), text: order.contractName },
            { label: texts('tenant'), text: order.domain },
            { label: texts('submitted-on'), text: formatAge(order.submittedOn) },
            { label: texts('submitted-by'), text: order.submittedBy },
            { label: texts('next-attempt'), text: formatAge(order.nextAttemptOn) },
            { label: texts('provider-orders'), text: (order.outcome?.groups ?? []).flatMap(({ orderId }) => orderId ?? []).join(', ') },
            { label: texts('correlation'), text: order.correlationId },
          ]}
        />
      </Card>
    </Column>
  );
};
