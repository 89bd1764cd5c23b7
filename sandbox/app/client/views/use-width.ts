import * as React from 'react';

/** The element's inner width in pixels, followed as it changes. */
export const useWidth = (): readonly [React.RefObject<HTMLDivElement>, number] => {
  const element = React.useRef<HTMLDivElement>(null);
  const [width, setWidth] = React.useState(() => window.innerWidth);
  React.useLayoutEffect(() => {
    const observed = element.current;
    if (!observed || typeof ResizeObserver === 'undefined') return undefined;
    setWidth(Math.floor(observed.clientWidth));
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(observed);
    return () => observer.disconnect();
  }, []);
  return [element, width];
};
