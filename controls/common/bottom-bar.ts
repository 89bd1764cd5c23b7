import { useTheme } from './fluent';
import type * as React from './react';

/** The style of what is always in sight at the lower edge of a page. */
export const useBottomBar = (): React.CSSProperties => {
  const { palette } = useTheme();
  return {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    background: palette.white,
    borderTop: `1px solid ${palette.neutralQuaternary}`,
    padding: '12px 0',
  };
};
