import * as React from 'react';
import type { WizardStep } from '../../core/provisioning/draft';
import { Loading, NotLoaded } from './screens/loading';
import { Outcome } from './screens/outcome';
import { useRun } from './state/use-run';
import { Wizard } from './wizard';

/** Questions while they may be answered, afterwards what became of them. */
export const RunPage = ({ id }: { readonly id: string }): React.ReactElement => {
  const { view, reload } = useRun(id);
  const [mending, setMending] = React.useState<WizardStep | null>(null);
  if (view.kind === 'loading') return <Loading />;
  if (view.kind === 'failed') return <NotLoaded onRetry={reload} />;
  const { run } = view;
  const onChanged = () => {
    setMending(null);
    reload();
  };
  if (run.state === 'Draft') return <Wizard run={run} onChanged={onChanged} />;
  if (run.state === 'Failed' && mending !== null) return <Wizard run={withStep(run, mending)} onChanged={onChanged} />;
  return <Outcome run={run} onChanged={onChanged} onMend={setMending} />;
};

/** The run with its wizard open at the step to mend. */
const withStep = <R extends { readonly draft: { readonly step: WizardStep } }>(run: R, step: WizardStep): R => ({
  ...run,
  draft: { ...run.draft, step },
});
