import * as React from '../common/react';
import { hostOf } from '../common/host';
import { App } from './app';

/** The control's only property, as in its manifest: the subscription's name. */
type Inputs = { readonly subscription: ComponentFramework.PropertyTypes.StringProperty };
type Context = ComponentFramework.Context<Inputs>;

/** How a subscription stands and what was done to it, on its main form; all that it shows is in the rows of the subscription and its changes. */
export class ChangeTimeline implements ComponentFramework.ReactControl<Inputs, Record<string, never>> {
  public init(context: Context): void {
    context.mode.trackContainerResize(true);
  }

  public updateView(context: Context): React.ReactElement {
    const host = hostOf(context);
    return React.createElement(App, { key: host.recordId ?? 'none', host });
  }

  /** It only shows: nothing goes back through the bound column. */
  public getOutputs(): Record<string, never> {
    return {};
  }

  public destroy(): void {
    // The platform unmounts the element, and the effects end with it.
  }
}
