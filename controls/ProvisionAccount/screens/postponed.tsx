import * as React from '../../common/react';
import { useHost } from '../../common/host-context';
import { Notice } from '../../common/notice';
import type { Run } from '../rows/run-row';

/** A run under way that met a refusal which time may heal: why, and when it is tried again. */
export const Postponed = ({ run }: { readonly run: Run }): React.ReactElement | null => {
  const { texts, formatInstant } = useHost();
  if (run.refusal === null || run.nextAttemptOn === null) return null;
  return (
    <Notice kind="warning">
      <strong>{texts(`refusal-${run.refusal}`)}</strong> {texts('next-attempt', formatInstant(run.nextAttemptOn))}
    </Notice>
  );
};
