import { createEvent, fireEvent, screen } from '@testing-library/react';
import { act } from 'react-dom/test-utils';
import { readLayout } from '../../../controls/SubscriptionGrid/state/layout';
import { subscription } from './rows';
import { createServer } from './server';
import { choose, open, press, title, titles } from './world';

const asTheView = ['Offer', 'State', 'Customer', 'Seats', 'Per cycle', 'Next renewal', 'Days left', 'Differs'];
const server = () => createServer([subscription(0)]);
const widthOf = (name: string): string => title(name).parentElement?.style.width ?? '';
const openColumns = (): void => {
  press('Columns');
  act(() => void jest.advanceTimersByTime(50));
};

beforeEach(() => localStorage.clear());

describe('The columns', () => {
  it('are the view’s, but for the currency, which every amount names', () => {
    open(server());
    expect(titles()).toEqual(asTheView);
  });

  it('have their titles over their numbers where they hold numbers', () => {
    open(server());
    const isAtEnd = (name: string): boolean => title(name).classList.contains('end');
    expect(titles().filter(isAtEnd)).toEqual(['Seats', 'Per cycle']);
  });

  it('are moved, made wider and hidden from their menus', () => {
    open(server());
    choose('State', 'Move left');
    expect(titles().slice(0, 2)).toEqual(['State', 'Offer']);
    choose('State', 'Move right');
    expect(titles()).toEqual(asTheView);
    choose('State', 'Wider');
    expect(widthOf('State')).toBe('182px');
    choose('State', 'Narrower');
    expect(widthOf('State')).toBe('150px');
    choose('State', 'Hide column');
    expect(titles()).not.toContain('State');
  });

  it('are as they were left when the view is seen again, and another view’s are its own', () => {
    const world = server();
    open(world);
    choose('Seats', 'Hide column');
    choose('Offer', 'Wider');
    document.body.innerHTML = '';
    open(server());
    expect(titles()).not.toContain('Seats');
    expect(widthOf('Offer')).toBe('182px');
    document.body.innerHTML = '';
    const other = server();
    other.showView('view-2');
    open(other);
    expect(titles()).toEqual(asTheView);
  });

  it('are dragged before one another', () => {
    open(server());
    const head = (name: string): HTMLElement => title(name).parentElement ?? document.body;
    fireEvent.dragStart(head('Seats'));
    const over = createEvent.dragOver(head('Offer'));
    fireEvent(head('Offer'), over);
    expect(over.defaultPrevented).toBe(true);
    fireEvent.drop(head('Offer'));
    expect(titles().slice(0, 2)).toEqual(['Seats', 'Offer']);
  });

  it('are made wider by pulling their edge, which drags nothing', () => {
    Object.assign(Element.prototype, { setPointerCapture: () => undefined });
    open(server());
    const head = title('Seats').parentElement ?? document.body;
    const pointer = (type: string, clientX: number): void => void fireEvent(head, new MouseEvent(type, { bubbles: true, clientX }));
    pointer('pointerdown', 100);
    const drag = createEvent.dragStart(head);
    fireEvent(head, drag);
    expect(drag.defaultPrevented).toBe(true);
    pointer('pointerup', 140);
    expect(widthOf('Seats')).toBe('190px');
    expect(titles()).toEqual(asTheView);
  });

  it('are chosen and ordered in a list, and set back as in the view', () => {
    open(server());
    openColumns();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Customer' }));
    press('Move Seats up');
    expect(titles()).toEqual(['Offer', 'State', 'Seats', 'Per cycle', 'Next renewal', 'Days left', 'Differs']);
    press('Move Offer down');
    expect(titles().slice(0, 2)).toEqual(['State', 'Offer']);
    press('As in the view');
    expect(titles()).toEqual(asTheView);
  });

  it('are never all hidden', () => {
    open(server());
    openColumns();
    for (const name of asTheView.slice(1)) fireEvent.click(screen.getByRole('checkbox', { name }));
    expect(titles()).toEqual(['Offer']);
    expect(screen.getByRole('checkbox', { name: 'Offer' })).toHaveProperty('disabled', true);
  });

  it('are the view’s where the browser keeps nothing', () => {
    const storage = jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new Error('not in a private window');
    });
    open(server());
    choose('State', 'Hide column');
    expect(titles()).not.toContain('State');
    storage.mockRestore();
  });
});

describe('A remembered arrangement', () => {
  it.each([
    null,
    '',
    'no JSON',
    '[]',
    '{"order":1,"hidden":null,"widths":[]}',
    '{"order":[1],"hidden":[{}],"widths":{"a":"wide","b":5,"c":9999}}',
  ])('that nobody here wrote is none: %j', (text) => {
    expect(readLayout(text)).toEqual({ order: [], hidden: [], widths: {} });
  });
});
