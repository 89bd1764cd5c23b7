import type { DialogSize } from './dialogs';

/** Size, place and title as the Client API gives them: numbers are pixels; `position` 1 is the middle, 2 the side. */
export type DialogOptions = Pick<Partial<Xrm.Navigation.NavigationOptions>, 'width' | 'height' | 'position' | 'title'>;

export const dialogSize = ({ width, height }: DialogOptions): DialogSize => ({ width: cssLength(width), height: cssLength(height) });

export const dialogPosition = ({ position }: DialogOptions): 'centre' | 'side' => (position === 2 ? 'side' : 'centre');

const cssLength = (length: DialogOptions['width']): string | null => {
  if (length === undefined) return null;
  return typeof length === 'number' ? `${length}px` : `${length.value}${length.unit}`;
};
