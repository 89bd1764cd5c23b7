import * as React from '../../common/react';
import type { DraftField } from '../../../core/provisioning/draft';

/** Marks where a field stands, so that the focus can be led to it; keeps it clear of the footer when it is scrolled into view. */
export const AnswerFrame = ({
  field,
  children,
}: {
  readonly field: DraftField;
  readonly children: React.ReactNode;
}): React.ReactElement => (
  <div data-field={field} style={{ scrollMarginBottom: 96, scrollMarginTop: 24 }}>
    {children}
  </div>
);

/** Leads the focus to the control of a field inside of the wizard. */
export const focusAnswer = (within: HTMLElement | null, field: DraftField): void => {
  const frame = within?.querySelector(`[data-field="${field}"]`);
  frame?.querySelector<HTMLElement>('input:not([disabled]), select, textarea, button, [contenteditable]')?.focus();
};
