import * as React from 'react';

export const useMediaQuery = (query: string): boolean => {
  const list = React.useMemo(() => window.matchMedia(query), [query]);
  const [matches, setMatches] = React.useState(list.matches);
  React.useEffect(() => {
    const update = (): void => setMatches(list.matches);
    update();
    list.addEventListener('change', update);
    return () => list.removeEventListener('change', update);
  }, [list]);
  return matches;
};
