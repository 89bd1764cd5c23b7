import * as React from '../../common/react';
import { changeDraft, type DraftChange } from '../../../core/provisioning/change-draft';
import type { Draft } from '../../../core/provisioning/draft';
import type { ProvisioningWrite } from '../../../solution/rows';
import { useHost } from '../../common/host-context';
import { writeOfChange } from '../rows/draft-row';
import type { Run } from '../rows/run-row';
import type { SaveState } from '../../common/saver';
import { useSaver } from '../../common/use-saver';

export type DraftState = {
  readonly draft: Draft;
  readonly change: (change: DraftChange) => void;
  readonly saving: SaveState;
  /** Writes what waits; tells whether all is saved. */
  readonly flush: () => Promise<boolean>;
};

/** The answers, saved into the run's row as they are given; also when the tab is hidden, the control goes or the connection is back. */
export const useDraft = (run: Run): DraftState => {
  const { webAPI } = useHost();
  const [draft, setDraft] = React.useState(run.draft);
  const latest = React.useRef(run.draft);
  const { saver, saving } = useSaver<ProvisioningWrite>((columns) =>
    Promise.resolve(webAPI.updateRecord('csp_provisioning', run.id, columns)),
  );

  const change = React.useCallback(
    (wanted: DraftChange) => {
      const before = latest.current;
      const after = changeDraft(before, wanted);
      latest.current = after;
      setDraft(after);
      saver.change(writeOfChange(before, after));
    },
    [saver],
  );

  return { draft, change, saving, flush: saver.flush };
};
