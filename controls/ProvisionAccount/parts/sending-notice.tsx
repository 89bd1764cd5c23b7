import { DefaultButton } from '../../common/fluent';
import { useTexts } from '../../common/host-context';
import { Notice } from '../../common/notice';
import * as React from '../../common/react';
import type { Sending } from '../state/use-sending';

/** Why the mail is not known to be out, and the way on; nothing while it is not sent or has arrived. */
export const SendingNotice = ({ state, send }: Sending): React.ReactElement | null => {
  const texts = useTexts();
  if (state === 'idle' || state === 'sending') return null;
  const isOpen = state === 'underWay' || state === 'unknown';
  return (
    <Notice
      kind={isOpen ? 'warning' : 'error'}
      actions={<DefaultButton text={isOpen ? texts('look-again') : texts('try-again')} onClick={send} />}
    >
      {texts(`sending-${state}`)}
    </Notice>
  );
};
