import * as React from 'react';

/** An HTML web resource as a page of its own. */
export const WebResourcePage: React.FC<{ readonly name: string; readonly data: string | null }> = ({ name, data }) => (
  <iframe
    className="web-resource card"
    title={name}
    src={`/WebResources/${name}${data === null ? '' : `?${new URLSearchParams({ data }).toString()}`}`}
  />
);
