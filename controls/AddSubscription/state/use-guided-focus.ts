import * as React from '../../common/react';

export type GuidedFocus = {
  readonly place: React.RefObject<HTMLDivElement>;
  readonly toSearch: () => void;
  readonly toSeatsOf: (subscriptionId: string) => void;
  readonly toFirstFault: () => void;
};

/** The field of a line that its first fault is about. */
const faulty = '[data-faulty=seats] input, [data-faulty=offer] select, [data-faulty=promotion] select[aria-invalid=true]';

/** Leads the keyboard to where the work goes on, once that is on the screen: what was pressed may be gone by then. */
export const useGuidedFocus = (): GuidedFocus => {
  const place = React.useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = React.useState<{ readonly selector: string } | null>(null);
  React.useEffect(() => {
    if (wanted === null) return;
    const field = place.current?.querySelector<HTMLElement>(wanted.selector);
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
  }, [wanted]);
  return {
    place,
    toSearch: () => setWanted({ selector: '[role=combobox]' }),
    toSeatsOf: (subscriptionId) => setWanted({ selector: `[data-line="${subscriptionId}"] input` }),
    toFirstFault: () => setWanted({ selector: faulty }),
  };
};
