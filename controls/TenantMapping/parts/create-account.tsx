import { DefaultButton, Text } from '@fluentui/react';
import * as React from '../../common/react';
import { Buttons, Card } from '../../common/card';
import { useHost } from '../../common/host-context';
import type { PageProperties } from './properties';

/** Makes an account of what is known of the tenant, and maps the tenant to it. */
export const CreateAccount = ({ tenant, decision }: PageProperties): React.ReactElement => {
  const { texts } = useHost();
  return (
    <Card title={texts('create-account')}>
      <Text block>{texts('create-account-lead', tenant.name)}</Text>
      <Buttons>
        <DefaultButton
          text={texts('create-and-map')}
          disabled={decision.isBusy}
          onClick={() => decision.decide({ kind: 'create-account', tenant })}
        />
      </Buttons>
    </Card>
  );
};
