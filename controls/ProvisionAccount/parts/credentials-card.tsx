import { BusyButton } from '../../common/busy-button';
import { Text } from '../../common/fluent';
import * as React from '../../common/react';
import type { CredentialsAnswer } from '../../../core/provisioning/questions';
import { useHost, useTexts } from '../../common/host-context';
import type { Run } from '../rows/run-row';
import type { Service } from '../../../core/service/client';
import { useAsking } from '../../common/use-asking';
import { useLostFocus } from '../../common/use-lost-focus';
import { Buttons, Card } from '../../common/card';
import { ProblemBar } from '../../common/problem-bar';
import { ShownCredentials } from './shown-credentials';

type Properties = { readonly run: Run; readonly onChanged: () => void };

/** The first administrator's credentials: asked for on purpose, by the person who submitted, and gone when saved. */
export const CredentialsCard = ({ run, onChanged }: Properties): React.ReactElement | null => {
  const host = useHost();
  const { texts } = host;
  const [shown, setShown] = React.useState<CredentialsAnswer | null>(null);
  const asking = useAsking();
  const place = useLostFocus(shown === null ? run.credentials : 'shown');
  if (run.credentials === 'None' && shown === null) return null;

  const isMine = run.submittedBy?.id === host.userId;
  const owner = run.submittedBy?.name ?? '';
  const until = host.formatInstant(run.credentialsUntil);
  const onSaved = () =>
    asking.ask(
      (service) => service.destroyCredentials(run.id),
      () => {
        setShown(null);
        onChanged();
      },
    );

  return (
    <Card title={texts('credentials')}>
      <div ref={place} tabIndex={-1} style={{ outline: 'none' }}>
        {shown === null ? (
          <>
            <Text block>{texts(`credentials-${run.credentials}-${isMine ? 'mine' : 'other'}`, owner, until)}</Text>
            {run.adminUserName === null ? null : <Text block>{texts('credentials-user', run.adminUserName)}</Text>}
            {isMine ? <Offer run={run} isBusy={asking.isBusy} onAsk={(question) => asking.ask(question, setShown)} /> : null}
          </>
        ) : (
          <ShownCredentials credentials={shown} isBusy={asking.isBusy} onSaved={onSaved} />
        )}
        <ProblemBar problem={asking.problem} />
      </div>
    </Card>
  );
};

type OfferProperties = {
  readonly run: Run;
  readonly isBusy: boolean;
  readonly onAsk: (question: (service: Service) => Promise<CredentialsAnswer>) => void;
};

/** Show what waits, or set a new password where the first is gone for good. */
const Offer = ({ run, isBusy, onAsk }: OfferProperties): React.ReactElement | null => {
  const texts = useTexts();
  if (run.credentials === 'Waiting')
    return (
      <Buttons>
        <BusyButton
          primary
          text={texts('credentials-show')}
          isBusy={isBusy}
          onClick={() => onAsk((service) => service.credentials(run.id))}
        />
      </Buttons>
    );
  if (run.credentials === 'Saved') return null;
  return (
    <Buttons>
      <BusyButton text={texts('credentials-reset')} isBusy={isBusy} onClick={() => onAsk((service) => service.resetCredentials(run.id))} />
    </Buttons>
  );
};
