import * as React from './react';
import { refusals, type RefusalCode } from '../../core/provisioning/refusal';
import { useTexts } from './host-context';
import { Notice } from './notice';
import { RefusalBar } from './refusal-bar';
import type { Refused } from './use-asking';

/** What the service answered instead of what was asked for, if it did. */
export const ProblemBar = ({ problem }: { readonly problem: Refused | null }): React.ReactElement | null => {
  const texts = useTexts();
  if (problem === null) return null;
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
