import { BusyButton } from '../../common/busy-button';
import { Text } from '../../common/fluent';
import * as React from '../../common/react';
import type { CredentialsAnswer } from '../../../core/provisioning/questions';
import { useTexts } from '../../common/host-context';
import { Buttons } from '../../common/card';
import { CopyButton } from '../../common/copy-button';
import { Lines } from '../../common/lines';

type Properties = { readonly credentials: CredentialsAnswer; readonly isBusy: boolean; readonly onSaved: () => void };

/** In sight until the person says that they are saved, or leaves. */
export const ShownCredentials = ({ credentials, isBusy, onSaved }: Properties): React.ReactElement => {
  const texts = useTexts();
  const secret = (text: string) => <code style={{ fontSize: 16, userSelect: 'all' }}>{text}</code>;
  return (
    <>
      <Text block styles={{ root: { paddingBottom: 8 } }}>
        {texts('credentials-once')}
      </Text>
      <Lines
        lines={[
          { label: texts('user-name'), text: secret(credentials.userName) },
          { label: texts('password'), text: secret(credentials.password) },
        ]}
      />
      <Buttons>
        <CopyButton label={texts('copy-user-name')} value={credentials.userName} />
        <CopyButton label={texts('copy-password')} value={credentials.password} />
        <BusyButton primary text={texts('credentials-saved')} isBusy={isBusy} onClick={onSaved} />
      </Buttons>
    </>
  );
};
