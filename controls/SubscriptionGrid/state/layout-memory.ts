import { asTheView, readLayout, writeLayout, type Layout } from './layout';

export type LayoutMemory = { read(viewId: string): Layout; write(viewId: string, layout: Layout): void };

const keyOf = (viewId: string): string => `tenantry.subscription-grid.${viewId.replace(/[{}]/g, '').toLowerCase()}`;

/** Each view's arrangement in this browser. A browser that keeps nothing, as in a private window, shows the view's own with each visit. */
export const layoutMemory = (storage: () => Storage): LayoutMemory => ({
  read: (viewId) => {
    try {
      return readLayout(storage().getItem(keyOf(viewId)));
    } catch {
      return asTheView;
    }
  },
  write: (viewId, layout) => {
    try {
      storage().setItem(keyOf(viewId), writeLayout(layout));
    } catch {
      // The arrangement holds until the page is left.
    }
  },
});
