import * as React from '../common/react';
import { FormControl } from '../common/form-control';
import { OrderPage } from './order-page';

/** The control's only property, as in its manifest: the order's number. */
type Inputs = { readonly order: ComponentFramework.PropertyTypes.StringProperty };

/** What is sold to a customer, on the main form of an order; everything it knows is in the order's row and its lines' rows. */
export class AddSubscription extends FormControl<Inputs> {
  protected page(id: string): React.ReactElement {
    return React.createElement(OrderPage, { id });
  }
}
