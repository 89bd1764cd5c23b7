import type { ILinkProps } from '@fluentui/react';
import { Link } from './fluent';
import * as React from './react';

/** A link that stands alone: at least 24 pixels each way, so that it can be hit, and clear of the footer (WCAG 2.2, 2.5.8 and 2.4.11). */
export const ActionLink = (properties: ILinkProps): React.ReactElement => (
  <Link {...properties} styles={{ root: { display: 'inline-block', lineHeight: '24px', minWidth: 24, scrollMarginBottom: 96 } }} />
);
