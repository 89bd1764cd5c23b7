import { Text } from '@fluentui/react';
import * as React from '../../common/react';
import { Column } from '../../common/card';
import { useHost } from '../../common/host-context';
import { OtherDecisions } from './other-decisions';
import type { PageProperties } from './properties';

/** Nothing is known of where the tenant belongs. */
export const Unmapped = ({ tenant, decision }: PageProperties): React.ReactElement => (
  <Column>
    <Text block>{useHost().texts('unmapped-lead', tenant.name)}</Text>
    <OtherDecisions tenant={tenant} decision={decision} />
  </Column>
);
