import * as React from '../common/react';
import { FormControl } from '../common/form-control';
import { TenantPage } from './tenant-page';

/** The control's only property, as in its manifest: the tenant's name. */
type Inputs = { readonly tenant: ComponentFramework.PropertyTypes.StringProperty };

/** Which account a tenant belongs to, on the main form of a tenant; everything it knows is in the tenant's row. */
export class TenantMapping extends FormControl<Inputs> {
  protected page(id: string): React.ReactElement {
    return React.createElement(TenantPage, { id });
  }
}
