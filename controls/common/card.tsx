import { useTheme } from './fluent';
import * as React from './react';
import { Heading } from './heading';

type Properties = { readonly title: string; readonly action?: React.ReactNode; readonly children: React.ReactNode };

/** A titled group of things that belong together. */
export const Card = ({ title, action, children }: Properties): React.ReactElement => {
  const { palette } = useTheme();
  return (
    <section aria-label={title} style={{ border: `1px solid ${palette.neutralQuaternaryAlt}`, borderRadius: 8, padding: 16 }}>
      <div style={{ display: 'flex', justifyContent: 'space-between', gap: 12, paddingBottom: 4 }}>
        <Heading level={3}>{title}</Heading>
        {action}
      </div>
      {children}
    </section>
  );
};

/** Cards or groups of fields one under the other. */
export const Column = ({ children }: { readonly children: React.ReactNode }): React.ReactElement => (
  <div style={{ display: 'flex', flexDirection: 'column', gap: 16 }}>{children}</div>
);

/** Small things beside each other, in a row that wraps. */
export const Row = ({ children, ...style }: { readonly children: React.ReactNode } & RowStyle): React.ReactElement => (
  <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8, ...style }}>{children}</div>
);

type RowStyle = Pick<React.CSSProperties, 'marginLeft' | 'paddingTop' | 'paddingBottom' | 'gap'>;

/** Buttons under what they are about. */
export const Buttons = ({ children }: { readonly children: React.ReactNode }): React.ReactElement => <Row paddingTop={12}>{children}</Row>;
