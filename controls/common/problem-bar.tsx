import * as React from 'react';
import { refusals, type RefusalCode } from '../../core/provisioning/refusal';
import { useHost } from './host-context';
import { Notice } from './notice';
import { RefusalBar } from './refusal-bar';
import type { Refused } from './use-asking';

/** What the service answered instead of what was asked for. */
export const ProblemBar = ({ problem }: { readonly problem: Refused }): React.ReactElement => {
  const { texts } = useHost();
  const correlationId = problem.correlationId === '' ? null : problem.correlationId;
  if (isRefusal(problem.code)) return <RefusalBar refusal={problem.code} detail={null} correlationId={correlationId} />;
  return (
    <Notice kind="error">
      {texts(`problem-${problem.code}`)}
      {correlationId === null ? null : <div>{texts('correlation', correlationId)}</div>}
    </Notice>
  );
};

const isRefusal = (code: string): code is RefusalCode => code in refusals;
