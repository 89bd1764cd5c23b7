import type { RequestProblem } from '../../../core/mail/request-mail';
import { useHost } from '../../common/host-context';
import { library } from '../../common/library';
import * as React from '../../common/react';
import { useService } from '../../common/service';
import type { Run } from '../rows/run-row';

export type Sending = {
  readonly state: 'idle' | 'sending' | 'not-saved' | RequestProblem;
  readonly send: () => void;
};

/**
 * Sends the request as the signed-in person. The service is told at once as well, so that nobody waits for the queue. A run that went on in
 * another window is not sent again: the page then only catches up.
 */
export const useSending = (run: Run, flush: () => Promise<boolean>, onSent: () => void): Sending => {
  const host = useHost();
  const ask = useService();
  const [state, setState] = React.useState<Sending['state']>('idle');
  const underWay = React.useRef(false);

  const send = async (): Promise<Sending['state']> => {
    if (!(await flush())) return 'not-saved';
    const mail = await library(host.clientUrl, 'mail');
    const outcome = await mail.sendRequest(host, run, host.now());
    if (outcome !== 'sent' && outcome !== 'moved-on') return outcome;
    if (outcome === 'sent') ask((service) => service.start(run.id)).catch(() => undefined);
    onSent();
    return 'idle';
  };

  return {
    state,
    send: () => {
      if (underWay.current) return;
      underWay.current = true;
      setState('sending');
      void send()
        .catch(() => 'mail-unreachable' as const)
        .then((after) => {
          underWay.current = false;
          setState(after);
        });
    },
  };
};
