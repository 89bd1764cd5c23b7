import * as React from './react';

/** What must change about a field, under it; read aloud when it appears. */
export const FieldFault = ({ id, children }: { readonly id?: string; readonly children: React.ReactNode }): React.ReactElement => (
  <div id={id} role="alert" style={children ? { color: '#b10e1c', fontSize: 12, paddingTop: 4 } : {}}>
    {children}
  </div>
);
