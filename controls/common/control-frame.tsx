import { ThemeProvider } from './fluent';
import * as React from './react';
import type { Host } from './host';
import { GiveHost } from './host-context';
import { createAskService, GiveService } from './service';
import { themeOf } from './theme';

type Properties = { readonly host: Host; readonly children: React.ReactNode };

/** What every control stands in: the form it is on, the platform's look, the way to the service. */
export const ControlFrame = ({ host, children }: Properties): React.ReactElement => {
  const theme = React.useMemo(() => themeOf(host.brand), [host.brand]);
  const [ask] = React.useState(() => createAskService(host));
  return (
    <ThemeProvider theme={theme} applyTo="element">
      <GiveHost value={host}>
        <GiveService value={ask}>{children}</GiveService>
      </GiveHost>
    </ThemeProvider>
  );
};
