import * as React from 'react';
import { createService } from './service/service';
import { Loading, NotLoaded } from './screens/loading';
import { useHost } from './host-context';
import { Questions } from './questions';
import type { Run } from './rows/run-row';
import { useCatalogue } from './state/use-catalogue';

type Properties = { readonly run: Run; readonly onChanged: () => void };

/** The questions, as soon as providers and templates are there. */
export const Wizard = ({ run, onChanged }: Properties): React.ReactElement => {
  const host = useHost();
  const [service] = React.useState(() => createService(host));
  const { view, reload } = useCatalogue(run);
  if (view.kind === 'loading') return <Loading />;
  if (view.kind === 'failed') return <NotLoaded onRetry={reload} />;
  return <Questions run={run} catalogue={view.catalogue} service={service} onChanged={onChanged} />;
};
