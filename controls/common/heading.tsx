import { Text } from './fluent';
import * as React from './react';

/** The heading of a screen (2) or of a group on it (3). */
export const Heading = ({ level, children }: { readonly level: 2 | 3; readonly children: React.ReactNode }): React.ReactElement => (
  <Text
    as={level === 2 ? 'h2' : 'h3'}
    variant={level === 2 ? 'xLarge' : 'mediumPlus'}
    block
    styles={{ root: { margin: '0 0 4px', fontWeight: 600 } }}
  >
    {children}
  </Text>
);
