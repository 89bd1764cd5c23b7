import * as React from 'react';
import { DialogHost } from '../dialogs/dialog-host';
import { createProgress, ProgressHost } from '../dialogs/progress';
import { installControlRegistry } from '../pcf/registry';
import type { Shell } from '../shell';
import { createNavigation } from '../xrm/navigation';
import { createStore } from '../xrm/store';
import { createXrm } from '../xrm/xrm';
import { FormsHostProvider, type FormsHost } from './host';
import { createUserFormats } from './user-formats';

/** Makes what forms, dialogs and scripts share, and puts the Client API where scripts look for it. Once per page, before any script runs. */
export const createFormsHost = (shell: Shell): FormsHost => {
  const shared = {
    dialogs: shell.dialogs,
    progress: createProgress(),
    formats: createUserFormats(shell.app.user),
    gridRevision: createStore(0),
  };
  const navigation = createNavigation({ shell, host: shared });
  const xrm = createXrm({ shell, host: shared }, navigation);
  Object.assign(window, { Xrm: xrm, GetGlobalContext: xrm.Utility.getGlobalContext });
  installControlRegistry(window);
  return { ...shared, navigation };
};

/** Surrounds the app: dialogs and the progress indicator are drawn over it. */
export const ClientApiProvider: React.FC<{ readonly shell: Shell; readonly host: FormsHost }> = ({ shell, host, children }) => (
  <FormsHostProvider value={host}>
    {children}
    <DialogHost dialogs={host.dialogs} text={shell.text} />
    <ProgressHost progress={host.progress} />
  </FormsHostProvider>
);
