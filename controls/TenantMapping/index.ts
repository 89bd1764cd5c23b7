import * as React from '../common/react';
import { hostOf } from '../common/host';
import { App } from './app';

/** The control's only property, as in its manifest: the tenant's name. */
type Inputs = { readonly tenant: ComponentFramework.PropertyTypes.StringProperty };
type Context = ComponentFramework.Context<Inputs>;

/** Which account a tenant belongs to, on the main form of a tenant; everything it knows is in the tenant's row. */
export class TenantMapping implements ComponentFramework.ReactControl<Inputs, Record<string, never>> {
  public init(context: Context): void {
    context.mode.trackContainerResize(true);
  }

  public updateView(context: Context): React.ReactElement {
    const host = hostOf(context);
    return React.createElement(App, { key: host.recordId ?? 'none', host });
  }

  /** A decision is written to the row at once, not with the form's save: nothing goes back through the bound column. */
  public getOutputs(): Record<string, never> {
    return {};
  }

  public destroy(): void {
    // The platform unmounts the element; a decision is on the row as soon as it is made.
  }
}
