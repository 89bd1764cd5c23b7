import * as React from '../../common/react';
import { Column } from '../../common/card';
import { ChooseAccount } from './choose-account';
import { CreateAccount } from './create-account';
import { Ignore } from './ignore';
import type { PageProperties } from './properties';

/** Everything that can be decided about a tenant that belongs to no account yet. */
export const OtherDecisions = (properties: PageProperties): React.ReactElement => (
  <Column>
    <ChooseAccount {...properties} />
    <CreateAccount {...properties} />
    <Ignore {...properties} />
  </Column>
);
