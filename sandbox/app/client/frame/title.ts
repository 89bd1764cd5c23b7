import * as React from 'react';
import { useShell } from '../shell';

/** The browser tab's title while the component is shown. */
export const useTitle = (title: string): void => {
  const { app } = useShell();
  React.useEffect(() => {
    document.title = title ? `${title} - ${app.title}` : app.title;
  }, [title, app]);
};
