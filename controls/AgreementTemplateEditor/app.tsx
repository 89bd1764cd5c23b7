import * as React from 'react';
import { ControlFrame } from '../common/control-frame';
import type { Host } from '../common/host';
import { TemplatePage, type TemplateProperties } from './template-page';

/** The editor in what every control stands in. */
export const App = ({ host, ...template }: TemplateProperties & { readonly host: Host }): React.ReactElement => (
  <ControlFrame host={host}>
    <TemplatePage {...template} />
  </ControlFrame>
);
