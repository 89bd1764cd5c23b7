import * as React from '../common/react';
import { hostOf } from '../common/host';
import { App } from './app';

/** The control's only property, as in its manifest: the order's number. */
type Inputs = { readonly order: ComponentFramework.PropertyTypes.StringProperty };
type Context = ComponentFramework.Context<Inputs>;

/** What is sold to a customer, on the main form of an order; everything it knows is in the order's row and its lines' rows. */
export class AddSubscription implements ComponentFramework.ReactControl<Inputs, Record<string, never>> {
  public init(context: Context): void {
    context.mode.trackContainerResize(true);
  }

  public updateView(context: Context): React.ReactElement {
    const host = hostOf(context);
    return React.createElement(App, { key: host.recordId ?? 'none', host });
  }

  /** The bound column is the order's number, which is read-only: nothing goes back through it. */
  public getOutputs(): Record<string, never> {
    return {};
  }

  public destroy(): void {
    // The platform unmounts the element; what was typed last is saved by the effects that end with it.
  }
}
