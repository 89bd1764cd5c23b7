import * as React from 'react';
import type { PartProps } from './part-of-form';

/** A page of the solution inside the form. It gets the row as the platform passes it on. */
export const WebResourceFrame = ({ placed, state, control }: PartProps): React.ReactElement => {
  const { parameters } = placed.control;
  const name = (parameters['Url'] ?? '').replace(/^\$webresource:/, '');
  return (
    <iframe
      title={control.label || name}
      src={name === '' ? 'about:blank' : webResourceAddress(name, parameters, state)}
      style={{ border: 'none', width: '100%', height: `${Math.max(placed.cell.rowSpan, 4) * 36}px` }}
    />
  );
};

const webResourceAddress = (name: string, parameters: Readonly<Record<string, string>>, { id, table }: PartProps['state']): string => {
  if (/^https?:/.test(name)) return name;
  const query = new URLSearchParams();
  if (parameters['Data']) query.set('data', parameters['Data']);
  if (parameters['PassParameters'] === 'true') {
    query.set('typename', table.logicalName);
    if (id !== null) query.set('id', `{${id.toUpperCase()}}`);
  }
  const text = query.toString();
  return `/WebResources/${name}${text && `?${text}`}`;
};
