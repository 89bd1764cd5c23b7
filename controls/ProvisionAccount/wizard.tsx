import * as React from '../common/react';
import { Loading, NotLoaded } from '../common/loading';
import { Questions } from './questions';
import type { Run } from './rows/run-row';
import { useCatalogue } from './state/use-catalogue';

type Properties = { readonly run: Run; readonly onChanged: () => void };

/** The questions, as soon as providers and templates are there. */
export const Wizard = ({ run, onChanged }: Properties): React.ReactElement => {
  const { view, reload } = useCatalogue(run);
  if (view.kind === 'loading') return <Loading />;
  if (view.kind === 'failed') return <NotLoaded onRetry={reload} />;
  return <Questions run={run} catalogue={view.value} onChanged={onChanged} />;
};
