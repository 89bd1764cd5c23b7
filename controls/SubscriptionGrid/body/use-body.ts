import { useLayoutEffect } from 'react';
import * as React from '../../common/react';
import { useHost } from '../../common/host-context';
import type { Grid } from '../state/grid';
import { createBody, type Body, type Looks } from './body';

/** Keeps titles and rows in an element that React leaves alone. They are seen first, and hear of keys and pointer right after. */
export const useBody = (place: React.RefObject<HTMLElement>, grid: Grid, looks: Looks, height: number): void => {
  const { texts, now } = useHost();
  const body = React.useRef<Body | null>(null);
  const latest = React.useRef(looks);
  latest.current = looks;
  useLayoutEffect(() => {
    if (place.current === null) return;
    const made = createBody(place.current, grid, texts, () => latest.current, height);
    body.current = made;
    return made.remove;
  }, [grid]);
  useLayoutEffect(() => body.current?.showColumns(looks.painters), [looks.painters]);
  React.useEffect(() => body.current?.listen(), [grid]);
  React.useEffect(() => {
    const timer = setInterval(() => body.current?.repaint(), 60_000);
    return () => clearInterval(timer);
  }, [now]);
};
