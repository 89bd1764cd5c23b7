import * as React from 'react';
import { hostOf } from '../common/host';
import { App } from './app';

type Inputs = { readonly countries: ComponentFramework.PropertyTypes.StringProperty };
type Outputs = { countries?: string };
type Context = ComponentFramework.Context<Inputs>;

/** The countries in which a provider may sell, on its main form; the column keeps their codes. */
export class CountryPicker implements ComponentFramework.ReactControl<Inputs, Outputs> {
  private notify: () => void = () => undefined;
  private chosen: string | null = null;

  public init(context: Context, notifyOutputChanged: () => void): void {
    this.notify = notifyOutputChanged;
    context.mode.trackContainerResize(true);
  }

  public updateView(context: Context): React.ReactElement {
    const { countries } = context.parameters;
    return React.createElement(App, {
      host: hostOf(context),
      stored: countries.raw ?? '',
      isLocked: context.mode.isControlDisabled || countries.security?.editable === false,
      onChange: (text) => {
        this.chosen = text;
        this.notify();
      },
    });
  }

  /** Nothing until somebody chooses, so that opening a form changes nothing. */
  public getOutputs(): Outputs {
    return this.chosen === null ? {} : { countries: this.chosen };
  }

  public destroy(): void {
    // Every choice has been told when it was made.
  }
}
