import { elementOf } from './element';
import { cellElement } from './row-template';

/** The one cell of a line that heads a group. */
export type GroupHead = {
  readonly element: HTMLElement;
  show(title: string, facts: string, isOpen: boolean): void;
};

/** `width` is the number of columns that it stands for. */
export const createGroupHead = (width: number): GroupHead => {
  const element = cellElement('head', 1);
  element.setAttribute('aria-colspan', String(width));
  const facts = elementOf('span', 'facts', {});
  return {
    element,
    show: (title, sums, isOpen) => {
      facts.textContent = sums;
      element.replaceChildren(title, facts);
      element.setAttribute('aria-expanded', String(isOpen));
    },
  };
};
