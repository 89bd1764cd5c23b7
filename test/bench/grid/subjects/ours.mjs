/** The control as it is delivered: toolbar, header, footer, selection, keyboard and all. It is driven by what a person uses. */
import { createElement } from 'react';
import { render } from 'react-dom';
import { createContext, createDataSet } from '../data-set.mjs';

const { document, control, Event, strings } = globalThis;

/** What the platform has in hand when it starts a control. */
export const prepare = (rows) => ({ dataSet: createDataSet(rows) });

export const mount = (element, { dataSet }) => {
  const instance = new control.SubscriptionGrid();
  const context = createContext(dataSet, element.clientHeight, strings);
  instance.init(context, () => undefined, {});
  render(createElement('div', null, instance.updateView(context)), element);

  const scroller = () => element.querySelector('.scroller');
  const titleOf = (column) => [...element.querySelectorAll('.title')].find(({ title }) => title === column);
  const setValue = Object.getOwnPropertyDescriptor(globalThis.HTMLInputElement.prototype, 'value').set;
  return {
    rowSelector: '.view .row',
    body: () => element.querySelector('.view'),
    scroller,
    firstText: () => rowAtTop(element)?.children[3]?.textContent ?? '',
    title: () => titleOf('Customer'),
    sort: () => titleOf('Customer').click(),
    goToFind: () => findBox(element).focus(),
    find: (text) => {
      const box = findBox(element);
      setValue.call(box, text);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
};

const findBox = (element) => element.querySelector('.ms-SearchBox input');

const rowAtTop = (element) => {
  const { left, top } = element.querySelector('.view').getBoundingClientRect();
  return document.elementFromPoint(left + 120, top + 10)?.closest('.row');
};
