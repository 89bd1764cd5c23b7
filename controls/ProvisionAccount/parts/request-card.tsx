import { BusyButton } from '../../common/busy-button';
import { Buttons, Card } from '../../common/card';
import { useHost } from '../../common/host-context';
import { Lines } from '../../common/lines';
import { Notice } from '../../common/notice';
import { ProblemBar } from '../../common/problem-bar';
import * as React from '../../common/react';
import { useAsking } from '../../common/use-asking';
import type { Run } from '../rows/run-row';
import { useSending } from '../state/use-sending';
import { SendingNotice } from './sending-notice';
import { WithdrawButton } from './withdraw-button';

const nothingToSave = () => Promise.resolve(true);

/** The request to the customer: to whom, how long ago, how often; while it waits, the ways to hurry or end it. */
export const RequestCard = ({ run, onChanged }: { readonly run: Run; readonly onChanged: () => void }): React.ReactElement => {
  const { texts, confirm, formatAge, formatInstant } = useHost();
  const asking = useAsking();
  const sending = useSending(run, nothingToSave, onChanged);
  const { requestedOn, requestSentOn, requestCount, remindedOn, draft } = run;
  const resend = async () => {
    if (await confirm(texts('resend'), texts('resend-sure', draft.mailTo, requestCount), texts('resend-keep'))) sending.send();
  };
  const isWaiting = run.state === 'WaitingForCustomer';
  return (
    <Card title={texts('request')}>
      {isWaiting && remindedOn !== null ? <Notice kind="warning">{texts('request-reminded', formatInstant(remindedOn))}</Notice> : null}
      <Lines
        lines={[
          { label: texts('request-to'), text: [run.contactName, draft.mailTo].filter((each) => each !== '').join(' · ') },
          { label: texts('request-first'), text: formatAge(requestedOn) },
          { label: texts('request-last'), text: requestSentOn === null || requestCount < 2 ? '' : formatAge(requestSentOn) },
          { label: texts('request-count'), text: requestCount },
        ]}
      />
      {isWaiting ? (
        <Buttons>
          <BusyButton
            text={sending.state === 'sending' ? texts('finishing') : texts('resend')}
            isBusy={sending.state === 'sending'}
            onClick={() => void resend()}
          />
          <BusyButton
            text={texts('look-now')}
            isBusy={asking.isBusy}
            onClick={() => asking.ask((service) => service.start(run.id), onChanged)}
          />
          <WithdrawButton run={run} onWithdrawn={onChanged} />
        </Buttons>
      ) : null}
      <SendingNotice {...sending} />
      <ProblemBar problem={asking.problem} />
    </Card>
  );
};
