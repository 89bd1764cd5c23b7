import * as React from 'react';
import type { CustomControlBinding } from '../form/form-definition';
import type { PartProps } from '../form/parts/part-of-form';
import { ControlView } from './control-view';
import { WithControl } from './with-control';

/** A code component in the place of a field of the form. */
export const CustomControl = ({
  bindings,
  ...part
}: PartProps & { readonly bindings: readonly CustomControlBinding[] }): React.ReactElement => (
  <WithControl bindings={bindings}>{(binding, loaded) => <ControlView {...part} binding={binding} loaded={loaded} />}</WithControl>
);
