import { ThemeProvider } from '@fluentui/react';
import * as React from 'react';
import { HostContext, type Host } from './host-context';
import { RunPage } from './run-page';
import { NotSavedYet } from './screens/not-saved-yet';
import { themeOf } from './theme';

/** One run from its first question to its record, or a word on a form that has no run yet. */
export const App = ({ host }: { readonly host: Host }): React.ReactElement => {
  const theme = React.useMemo(() => themeOf(host.brand), [host.brand]);
  return (
    <ThemeProvider theme={theme} applyTo="element">
      <HostContext.Provider value={host}>{host.recordId === null ? <NotSavedYet /> : <RunPage id={host.recordId} />}</HostContext.Provider>
    </ThemeProvider>
  );
};
