import { isFinal, isUnderWay } from '../../core/provisioning/run';
import * as React from 'react';
import { Loading, NotLoaded } from './screens/loading';
import { Outcome } from './screens/outcome';
import { useRun } from './state/use-run';
import { Wizard } from './wizard';

/** Questions while they may be answered, afterwards what became of them. */
export const RunPage = ({ id }: { readonly id: string }): React.ReactElement => {
  const { view, reload } = useRun(id);
  if (view.kind === 'loading') return <Loading />;
  if (view.kind === 'failed') return <NotLoaded onRetry={reload} />;
  const { run } = view;
  if (isFinal(run.state) || isUnderWay(run.state) || run.state === 'WaitingForCustomer') return <Outcome run={run} onChanged={reload} />;
  return <Wizard run={run} onSubmitted={reload} />;
};
