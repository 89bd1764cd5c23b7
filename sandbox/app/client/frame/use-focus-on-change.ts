import * as React from 'react';

/** An element that takes the focus when `key` changes, so that keyboard and screen reader go on where the new page begins. Not at first. */
export const useFocusOnChange = (key: string): React.RefObject<HTMLElement> => {
  const element = React.useRef<HTMLElement>(null);
  const shown = React.useRef(key);
  React.useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    element.current?.focus();
  }, [key]);
  return element;
};
