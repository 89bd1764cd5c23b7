import { mergeStyleSets } from '@fluentui/react';
import * as React from 'react';
import type { CustomControlBinding } from '../form/form-definition';
import { isReadOnly } from '../form/form-session';
import { useFormsHost } from '../form/host';
import { recordName } from '../form/layout/form-head';
import type { PartProps } from '../form/parts/part-of-form';
import { useShell } from '../shell';
import { NotInClientApi } from '../xrm/refusing';
import { createContext, type ControlContext } from './context';
import type { LoadedControl } from './load-control';
import { takeOutputs } from './outputs';
import { boundColumn, createParameters } from './parameters';
import { useAllocatedSize } from './use-allocated-size';

type ControlViewProps = PartProps & { readonly binding: CustomControlBinding; readonly loaded: LoadedControl };

/** One control's life: `init` when it appears, `updateView` whenever something it is given changes, `destroy` when it goes. */
export const ControlView = ({ placed, session, state, control, binding, loaded }: ControlViewProps): React.ReactElement => {
  const shell = useShell();
  const host = useFormsHost();
  const place = React.useRef<HTMLDivElement>(null);
  const [isTracked, track] = React.useState(false);
  const [isFullScreen, setFullScreen] = React.useState(false);
  const [turn, requestRender] = React.useReducer((count: number) => count + 1, 0);
  const [view, show] = React.useState<React.ReactElement | null>(null);
  const [failure, fail] = React.useState<{ readonly reason: unknown } | null>(null);
  const size = useAllocatedSize(place, isTracked, isFullScreen);
  const instance = React.useRef<InstanceType<LoadedControl['constructor']> | null>(null);
  const { manifest } = loaded;

  const values = manifest.properties.map(({ name }) => state.values[boundColumn(binding, name) ?? ''] ?? null);
  const isDisabled = control.disabled || isReadOnly(state, shell.app.user.privileges);
  const context = (updatedProperties: string[]): ControlContext => {
    const record = { id: state.id ?? '', table: state.table.logicalName, name: recordName(state, '') };
    return createContext({
      shell,
      host,
      control: loaded,
      record,
      parameters: createParameters(manifest, binding, state, host.formats, !isDisabled),
      updatedProperties,
      requestRender,
      mode: {
        allocatedWidth: size.width,
        allocatedHeight: size.height,
        isControlDisabled: isDisabled,
        isVisible: control.visible,
        label: control.label,
        contextInfo: { entityId: record.id, entityTypeName: record.table, entityRecordName: record.name },
        setControlState: (kept) => {
          session.controlStates.set(placed.name, kept);
          return true;
        },
        setFullScreen,
        trackContainerResize: track,
      },
    });
  };

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
        guarded(() => takeOutputs(session, manifest, binding, made.getOutputs?.() ?? {}));
      });
    };
    guarded(() => {
      if (manifest.dataSets.length > 0) throw new NotInClientApi('controls with a data-set');
      made.init(context([]), notify, session.controlStates.get(placed.name) ?? {}, place.current ?? undefined);
      instance.current = made;
      requestRender();
    });
    return () => {
      instance.current = null;
      made.destroy();
    };
    // A control lives as long as its place on the form.
  }, [loaded]);

  const before = React.useRef<readonly unknown[]>([]);
  React.useEffect(() => {
    const made = instance.current;
    if (!made) return;
    const updated = manifest.properties.filter((_property, index) => before.current[index] !== values[index]).map(({ name }) => name);
    before.current = values;
    guarded(() => {
      const drawn: unknown = made.updateView(context(updated));
      if (manifest.isVirtual && React.isValidElement(drawn)) show(drawn);
    });
  }, [turn, size, isDisabled, control.visible, control.label, state.id, state.row, ...values]);

  if (failure) throw failure.reason;
  return (
    <div ref={place} className={isFullScreen ? styles.fullScreen : styles.place} data-control={placed.name}>
      {view}
    </div>
  );
};

const styles = mergeStyleSets({
  place: { minWidth: 0, width: '100%' },
  fullScreen: { position: 'fixed', inset: 0, zIndex: 900, overflow: 'auto', background: '#ffffff', padding: 16 },
});
