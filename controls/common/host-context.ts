import * as React from './react';
import type { Host } from './host';
import type { Texts } from './text';

export const HostContext = React.createContext<Host | null>(null);

/** The form that the control stands on. */
export const useHost = (): Host => {
  const host = React.useContext(HostContext);
  if (host === null) throw new Error('rendered outside of ControlFrame');
  return host;
};

/** The sentences of the person's language. */
export const useTexts = (): Texts => useHost().texts;
