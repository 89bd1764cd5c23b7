import * as React from 'react';

/** Pixels across, once a control asked to be told; -1 before, and for the height unless the control fills the screen or its page. */
export type AllocatedSize = { readonly width: number; readonly height: number };

const unknown: AllocatedSize = { width: -1, height: -1 };

/** Follows the size of an element while `isTracked`. */
export const useAllocatedSize = (place: React.RefObject<HTMLElement>, isTracked: boolean, hasHeight: boolean): AllocatedSize => {
  const [size, resize] = React.useState(unknown);
  React.useEffect(() => {
    const element = place.current;
    if (!element || !isTracked) return undefined;
    const measure = (): void =>
      resize({ width: Math.floor(element.clientWidth), height: hasHeight ? Math.floor(element.clientHeight) : -1 });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, isTracked, hasHeight]);
  return size;
};
