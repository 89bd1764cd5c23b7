import { DefaultButton, TextField } from '@fluentui/react';
import * as React from '../../common/react';
import { Buttons, Card } from '../../common/card';
import { useHost } from '../../common/host-context';
import type { PageProperties } from './properties';

/** As much as the column holds. */
const longestReason = 400;

/** Decides that the tenant belongs to no account; the reason is asked for, since somebody will wonder. */
export const Ignore = ({ decision }: PageProperties): React.ReactElement => {
  const { texts } = useHost();
  const [reason, setReason] = React.useState('');
  const [isTried, setTried] = React.useState(false);
  const isMissing = reason.trim() === '';
  const onIgnore = () => {
    setTried(true);
    if (!isMissing) decision.decide({ kind: 'ignore', reason: reason.trim() });
  };
  return (
    <Card title={texts('ignore')}>
      <TextField
        label={texts('because')}
        description={texts('because-hint')}
        value={reason}
        maxLength={longestReason}
        required
        {...(isTried && isMissing ? { errorMessage: texts('because-missing') } : {})}
        onChange={(_, text) => setReason(text ?? '')}
      />
      <Buttons>
        <DefaultButton text={texts('ignore-now')} disabled={decision.isBusy} onClick={onIgnore} />
      </Buttons>
    </Card>
  );
};
