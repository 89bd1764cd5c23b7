import { DefaultButton, PrimaryButton, Text } from '@fluentui/react';
import * as React from 'react';
import type { CredentialsAnswer } from '../../../core/provisioning/questions';
import { useHost } from '../host-context';
import type { Run } from '../rows/run-row';
import type { Service } from '../service/service';
import { useAsking } from '../state/use-asking';
import { useLostFocus } from '../state/use-lost-focus';
import { Buttons, Card } from './card';
import { ProblemBar } from './problem-bar';
import { ShownCredentials } from './shown-credentials';

type Properties = { readonly run: Run; readonly service: Service; readonly onChanged: () => void };

/** The first administrator's credentials: asked for on purpose, by the person who submitted, and gone when saved. */
export const CredentialsCard = ({ run, service, onChanged }: Properties): React.ReactElement | null => {
  const host = useHost();
  const { texts } = host;
  const [shown, setShown] = React.useState<CredentialsAnswer | null>(null);
  const asking = useAsking();
  const place = useLostFocus(shown === null ? run.credentials : 'shown');
  if (run.credentials === 'None' && shown === null) return null;

  const isMine = run.submittedBy?.id === host.userId;
  const owner = run.submittedBy?.name ?? '';
  const until = run.credentialsUntil === null ? '' : host.formatInstant(run.credentialsUntil);
  const onSaved = () =>
    asking.ask(
      () => service.destroyCredentials(run.id),
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
            {isMine ? (
              <Offer run={run} isBusy={asking.isBusy} service={service} onAsk={(question) => asking.ask(question, setShown)} />
            ) : null}
          </>
        ) : (
          <ShownCredentials credentials={shown} isBusy={asking.isBusy} onSaved={onSaved} />
        )}
        {asking.problem === null ? null : <ProblemBar problem={asking.problem} />}
      </div>
    </Card>
  );
};

type OfferProperties = {
  readonly run: Run;
  readonly isBusy: boolean;
  readonly service: Service;
  readonly onAsk: (question: () => Promise<CredentialsAnswer>) => void;
};

/** Show what waits, or set a new password where the first is gone for good. */
const Offer = ({ run, isBusy, service, onAsk }: OfferProperties): React.ReactElement | null => {
  const { texts } = useHost();
  if (run.credentials === 'Waiting')
    return (
      <Buttons>
        <PrimaryButton
          text={texts('credentials-show')}
          disabled={isBusy}
          allowDisabledFocus
          onClick={() => onAsk(() => service.credentials(run.id))}
        />
      </Buttons>
    );
  if (run.credentials === 'Saved') return null;
  return (
    <Buttons>
      <DefaultButton
        text={texts('credentials-reset')}
        disabled={isBusy}
        allowDisabledFocus
        onClick={() => onAsk(() => service.resetCredentials(run.id))}
      />
    </Buttons>
  );
};
