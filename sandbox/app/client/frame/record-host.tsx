import * as React from 'react';
import type { Page } from '../page';

/** The form of a row. */
export const RecordHost: React.FC<{ readonly page: Page & { kind: 'record' } }> = ({ page }) => (
  <div className="card">
    {page.table} {page.id}
  </div>
);
