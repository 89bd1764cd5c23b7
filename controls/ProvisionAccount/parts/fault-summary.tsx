import * as React from '../../common/react';
import { useTexts } from '../../common/host-context';
import { Notice } from '../../common/notice';

/** How many answers keep the person from going on; read aloud when it appears. */
export const FaultSummary = ({ count }: { readonly count: number }): React.ReactElement | null => {
  const texts = useTexts();
  if (count === 0) return null;
  return <Notice kind="error">{texts('faults', count)}</Notice>;
};
