import * as React from 'react';

/** Below this width, in pixels, a table's columns are not readable side by side. */
const narrowBelow = 560;

/** Whether the element has little room; measured whenever its width changes. */
export const useNarrow = (): readonly [React.RefObject<HTMLDivElement>, boolean] => {
  const element = React.useRef<HTMLDivElement>(null);
  const [narrow, setNarrow] = React.useState(() => window.innerWidth < narrowBelow);
  React.useEffect(() => {
    const observed = element.current;
    if (!observed || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setNarrow(entry.contentRect.width < narrowBelow));
    observer.observe(observed);
    return () => observer.disconnect();
  }, []);
  return [element, narrow];
};
