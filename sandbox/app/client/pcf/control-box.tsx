import { mergeStyleSets } from '@fluentui/react';
import * as React from 'react';
import { useFormsHost } from '../form/host';
import { useShell } from '../shell';
import { createContext, type ControlContext, type ControlRecord } from './context';
import type { LoadedControl } from './load-control';
import { useAllocatedSize } from './use-allocated-size';

export type ControlBoxProps = {
  readonly loaded: LoadedControl;
  /** By which scripts find it. */
  readonly name: string;
  readonly label: string;
  readonly isDisabled: boolean;
  readonly isVisible: boolean;
  readonly record: ControlRecord;
  /** Whether the control takes all the height that its surroundings leave, and is told how much that is. */
  readonly fills?: boolean;
  /** What the control kept with `setControlState` when it was here before. */
  readonly kept: ComponentFramework.Dictionary;
  readonly onKeep: (state: ComponentFramework.Dictionary) => void;
  readonly parameters: () => Readonly<Record<string, object>>;
  /** What the parameters depend on, by the name under which `updatedProperties` tells of a change. The names stay the same. */
  readonly watched: Readonly<Record<string, unknown>>;
  /** Another value is told without a name. */
  readonly turn?: unknown;
  readonly onOutputs: (outputs: Readonly<Record<string, unknown>>) => void;
};

/** One control's life: `init` when it appears, `updateView` whenever something it is given changes, `destroy` when it goes. */
export const ControlBox = (props: ControlBoxProps): React.ReactElement => {
  const { loaded, name, label, isDisabled, isVisible, record, fills = false, watched, turn: given = null } = props;
  const shell = useShell();
  const host = useFormsHost();
  const place = React.useRef<HTMLDivElement>(null);
  const latest = React.useRef(props);
  latest.current = props;
  const [isTracked, track] = React.useState(false);
  const [isFullScreen, setFullScreen] = React.useState(false);
  const [turn, requestRender] = React.useReducer((count: number) => count + 1, 0);
  const [view, show] = React.useState<React.ReactElement | null>(null);
  const [failure, fail] = React.useState<{ readonly reason: unknown } | null>(null);
  const size = useAllocatedSize(place, isTracked, isFullScreen || fills);
  const instance = React.useRef<InstanceType<LoadedControl['constructor']> | null>(null);

  const context = (updatedProperties: string[]): ControlContext =>
    createContext({
      shell,
      host,
      control: loaded,
      record,
      parameters: latest.current.parameters(),
      updatedProperties,
      requestRender,
      mode: {
        allocatedWidth: size.width,
        allocatedHeight: size.height,
        isControlDisabled: isDisabled,
        isVisible,
        label,
        contextInfo: { entityId: record.id, entityTypeName: record.table, entityRecordName: record.name },
        setControlState: (kept) => {
          latest.current.onKeep(kept);
          return true;
        },
        setFullScreen,
        trackContainerResize: track,
      },
    });

  const guarded = (work: () => void): void => {
    try {
      work();
    } catch (reason) {
      fail({ reason });
    }
  };

  React.useEffect(() => {
    const made = new loaded.constructor();
    // Many calls in one go are one change, taken after the control's own work is done.
    let pending = false;
    const notify = (): void => {
      if (pending) return;
      pending = true;
      queueMicrotask(() => {
        pending = false;
        guarded(() => latest.current.onOutputs(made.getOutputs?.() ?? {}));
      });
    };
    guarded(() => {
      made.init(context([]), notify, latest.current.kept, place.current ?? undefined);
      instance.current = made;
      requestRender();
    });
    return () => {
      instance.current = null;
      made.destroy();
    };
    // A control lives as long as its place.
  }, [loaded]);

  const before = React.useRef<Readonly<Record<string, unknown>>>({});
  React.useEffect(() => {
    const made = instance.current;
    if (!made) return;
    const updated = Object.keys(watched).filter((each) => before.current[each] !== watched[each]);
    before.current = watched;
    guarded(() => {
      const drawn: unknown = made.updateView(context(updated));
      if (loaded.manifest.isVirtual && React.isValidElement(drawn)) show(drawn);
    });
  }, [turn, given, size, isDisabled, isVisible, label, record.id, ...Object.values(watched)]);

  if (failure) throw failure.reason;
  return (
    <div ref={place} className={isFullScreen ? styles.fullScreen : fills ? styles.filling : styles.place} data-control={name}>
      {view}
    </div>
  );
};

const styles = mergeStyleSets({
  place: { minWidth: 0, width: '100%' },
  // The control is told the height; what it needs beyond that scrolls inside it. Its edges stand below the view's name.
  filling: { flex: '1 1 0', minWidth: 0, minHeight: 0, overflow: 'hidden', margin: '0 16px 8px' },
  fullScreen: { position: 'fixed', inset: 0, zIndex: 900, overflow: 'auto', background: '#ffffff', padding: 16 },
});
