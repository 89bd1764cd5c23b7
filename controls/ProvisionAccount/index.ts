import * as React from '../common/react';
import { FormControl } from '../common/form-control';
import { RunPage } from './run-page';

/** The control's only property, as in its manifest: the run's number. */
type Inputs = { readonly run: ComponentFramework.PropertyTypes.StringProperty };

/** The wizard of Provision Account on the main form of a run; everything it knows is in the run's row. */
export class ProvisionAccount extends FormControl<Inputs> {
  protected page(id: string): React.ReactElement {
    return React.createElement(RunPage, { id });
  }
}
