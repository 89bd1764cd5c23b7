import * as React from './react';

/**
 * Gives the keyboard a place to go on from: when one thing takes the place of another and what had the focus is gone with it, the focus
 * comes to the element of the ref. `shown` names what is there; `null` while nothing is.
 */
export const useLostFocus = (shown: string | null): React.RefObject<HTMLDivElement> => {
  const place = React.useRef<HTMLDivElement>(null);
  const before = React.useRef<string | null>(null);
  React.useEffect(() => {
    if (shown === null || shown === before.current) return;
    const isFirst = before.current === null;
    before.current = shown;
    if (!isFirst && document.activeElement === document.body) place.current?.focus();
  }, [shown]);
  return place;
};
