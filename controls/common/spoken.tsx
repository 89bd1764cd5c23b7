import * as React from './react';

/** Told by screen readers when it changes; there is nothing to see. */
export const Spoken = ({ children }: { readonly children: React.ReactNode }): React.ReactElement => (
  <div
    role="status"
    style={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' }}
  >
    {children}
  </div>
);
