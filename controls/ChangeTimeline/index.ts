import * as React from '../common/react';
import { FormControl } from '../common/form-control';
import { SubscriptionPage } from './subscription-page';

/** The control's only property, as in its manifest: the subscription's name. */
type Inputs = { readonly subscription: ComponentFramework.PropertyTypes.StringProperty };

/** How a subscription stands and what was done to it, on its main form; all that it shows is in the rows of the subscription and its changes. */
export class ChangeTimeline extends FormControl<Inputs> {
  protected page(id: string): React.ReactElement {
    return React.createElement(SubscriptionPage, { id });
  }
}
