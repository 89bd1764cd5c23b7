import { DefaultButton, PrimaryButton, Text } from '@fluentui/react';
import * as React from '../../common/react';
import { mayDecide } from '../../../core/mapping/decision';
import { unmappingEffects } from '../../../core/mapping/unmapping';
import { Buttons, Card } from '../../common/card';
import { useHost } from '../../common/host-context';
import { Lines } from '../../common/lines';
import { useStanding } from '../state/use-standing';
import type { PageProperties } from './properties';

/** The account that the tenant belongs to, and the way to take it away again, which says first what that would change. */
export const Mapped = ({ tenant, decision }: PageProperties): React.ReactElement => {
  const { texts, formatInstant } = useHost();
  const [isAsked, setAsked] = React.useState(false);
  return (
    <Card title={texts('mapped-to', tenant.accountName)}>
      <Lines
        lines={[
          { label: texts('why'), text: tenant.reason === null ? '' : texts(`reason-${tenant.reason}`) },
          { label: texts('mapped-on'), text: tenant.mappedOn === null ? '' : formatInstant(tenant.mappedOn) },
        ]}
      />
      {isAsked ? (
        <AskUnmap tenant={tenant} decision={decision} onCancel={() => setAsked(false)} />
      ) : (
        <Buttons>
          <DefaultButton
            text={texts('unmap')}
            disabled={decision.isBusy || !mayDecide('unmap', tenant.mapping)}
            onClick={() => setAsked(true)}
          />
        </Buttons>
      )}
    </Card>
  );
};

const AskUnmap = ({ tenant, decision, onCancel }: PageProperties & { readonly onCancel: () => void }): React.ReactElement => {
  const { texts } = useHost();
  const standing = useStanding(tenant);
  return (
    <div role="group" aria-label={texts('unmap')} style={{ paddingTop: 12 }}>
      <Text block>{texts('unmap-effects', tenant.name, tenant.accountName)}</Text>
      {standing === null ? (
        <Text block>{texts('loading')}</Text>
      ) : (
        <ul style={{ margin: '8px 0', paddingLeft: 20 }}>
          {unmappingEffects(standing).map((effect) => (
            <li key={effect}>{texts(`effect-${effect}`, tenant.accountName)}</li>
          ))}
        </ul>
      )}
      <Buttons>
        <PrimaryButton
          text={texts('unmap-now')}
          disabled={decision.isBusy || standing === null}
          onClick={() => decision.decide({ kind: 'unmap' })}
        />
        <DefaultButton text={texts('cancel')} onClick={onCancel} />
      </Buttons>
    </div>
  );
};
