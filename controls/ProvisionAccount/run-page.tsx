import * as React from '../common/react';
import type { WizardStep } from '../../core/provisioning/draft';
import { Loading, NotLoaded } from '../common/loading';
import { Outcome } from './screens/outcome';
import { useLostFocus } from '../common/use-lost-focus';
import { useRun } from './state/use-run';
import { Wizard } from './wizard';

/** Questions while they may be answered, afterwards what became of them. */
export const RunPage = ({ id }: { readonly id: string }): React.ReactElement => {
  const { view, reload } = useRun(id);
  const [mending, setMending] = React.useState<WizardStep | null>(null);
  const state = view.kind === 'ready' ? view.value.state : null;
  const isAsking = state === 'Draft' || (state === 'Failed' && mending !== null);
  const place = useLostFocus(state === null ? null : isAsking ? 'questions' : 'outcome');
  if (view.kind === 'loading') return <Loading />;
  if (view.kind === 'failed') return <NotLoaded onRetry={reload} />;
  const { value: run, isCutOff } = view;
  const onChanged = () => {
    setMending(null);
    reload();
  };
  const asked = mending === null ? run : { ...run, draft: { ...run.draft, step: mending } };
  return (
    <div ref={place} tabIndex={-1} style={{ outline: 'none' }}>
      {isAsking ? (
        <Wizard run={asked} onChanged={onChanged} />
      ) : (
        <Outcome run={run} isCutOff={isCutOff} onChanged={onChanged} onMend={setMending} />
      )}
    </div>
  );
};
