import { BusyButton } from '../../common/busy-button';
import { Text } from '../../common/fluent';
import * as React from '../../common/react';
import { linkExpired } from '../../../core/provisioning/link-expired';
import { useHost } from '../../common/host-context';
import type { Agreement } from '../rows/agreement-row';
import type { Run } from '../rows/run-row';
import { useAgreement } from '../state/use-agreement';
import { useAsking } from '../../common/use-asking';
import { Buttons, Card } from '../../common/card';
import { CopyButton } from '../../common/copy-button';
import { Lines } from '../../common/lines';
import { Notice } from '../../common/notice';
import { ProblemBar } from '../../common/problem-bar';
import { ActionLink } from '../../common/action-link';

type Properties = { readonly run: Run; readonly onChanged: () => void };

/** The link by which the customer accepts: to be passed on, looked after, or made anew when it has ended. */
export const LinkCard = ({ run, onChanged }: Properties): React.ReactElement | null => {
  const host = useHost();
  const { texts } = host;
  const agreement = useAgreement(run);
  const asking = useAsking();
  if (agreement === null) return null;
  const hasEnded = linkHasEnded(run, agreement, host.now());
  return (
    <Card title={texts('link')}>
      {hasEnded ? <Notice kind="warning">{texts('link-ended')}</Notice> : <Text block>{texts('link-lead')}</Text>}
      {hasEnded || agreement.link === null ? null : (
        <div style={{ overflowWrap: 'anywhere', padding: '8px 0' }}>
          <ActionLink href={agreement.link} target="_blank" rel="noreferrer">
            {agreement.link}
          </ActionLink>
        </div>
      )}
      <Lines
        lines={[
          { label: texts('link-made'), text: host.formatAge(agreement.madeOn) },
          { label: texts('link-expires'), text: host.formatAge(agreement.expiresOn) },
        ]}
      />
      <Buttons>
        {hasEnded || agreement.link === null ? null : <CopyButton label={texts('link-copy')} value={agreement.link} />}
        {hasEnded ? (
          <BusyButton
            text={texts('link-renew')}
            isBusy={asking.isBusy}
            onClick={() => asking.ask((service) => service.renewLink(run.id), onChanged)}
          />
        ) : (
          <BusyButton
            text={texts('link-check')}
            isBusy={asking.isBusy}
            onClick={() => asking.ask((service) => service.start(run.id), onChanged)}
          />
        )}
      </Buttons>
      <ProblemBar problem={asking.problem} />
    </Card>
  );
};

/** The service says so, or the clock does before the service has looked (R13). */
const linkHasEnded = (run: Run, agreement: Agreement, now: number): boolean =>
  run.refusal === 'agreement-link-expired' ||
  agreement.state === 'LinkExpired' ||
  (agreement.expiresOn !== null && linkExpired(Date.parse(agreement.expiresOn), now));
