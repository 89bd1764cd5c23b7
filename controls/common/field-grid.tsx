import * as React from './react';

/** Fields side by side where there is room for two, one under the other where there is not. */
export const FieldGrid = ({ children }: { readonly children: React.ReactNode }): React.ReactElement => (
  <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))', gap: '12px 24px' }}>
    {children}
  </div>
);
