import * as React from '../common/react';
import { App } from './app';
import { hostOf } from '../common/host';

/** The control's only property, as in its manifest: the run's number. */
type Inputs = { readonly run: ComponentFramework.PropertyTypes.StringProperty };
type Context = ComponentFramework.Context<Inputs>;

/** The wizard of Provision Account on the main form of a run; everything it knows is in the run's row. */
export class ProvisionAccount implements ComponentFramework.ReactControl<Inputs, Record<string, never>> {
  public init(context: Context): void {
    context.mode.trackContainerResize(true);
  }

  public updateView(context: Context): React.ReactElement {
    const host = hostOf(context);
    return React.createElement(App, { key: host.recordId ?? 'none', host });
  }

  /** The bound column is the run's number, which is read-only: nothing goes back through it. */
  public getOutputs(): Record<string, never> {
    return {};
  }

  public destroy(): void {
    // The platform unmounts the element; what was typed last is saved by the effects that end with it.
  }
}
