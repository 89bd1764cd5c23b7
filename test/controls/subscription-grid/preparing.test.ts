import { fireEvent } from '@testing-library/react';
import { act } from 'react-dom/test-utils';
import fc from 'fast-check';
import { createIdleWork } from '../../../controls/SubscriptionGrid/state/idle-work';
import type { Rows } from '../../../controls/SubscriptionGrid/table/rows';
import { createTable } from '../../../controls/SubscriptionGrid/table/table';
import { workOf } from '../../../controls/SubscriptionGrid/table/work';
import { subscription } from './rows';
import { createServer } from './server';
import { column, open, title } from './world';

const rows = ['Visio', 'Copilot', 'Project'].map((offer, place) => subscription(place, { offer }));
const wait = (): void => act(() => void jest.advanceTimersByTime(50));

afterEach(() => jest.restoreAllMocks());

describe('A title that pointer or focus has reached', () => {
  it.each([
    ['pointer', () => fireEvent.mouseOver(title('Offer'))],
    ['focus', () => act(() => title('Offer').focus())],
  ])('by %s has its order ready before it is pressed, and shows it only then', (_, reach) => {
    open(createServer(rows));
    const compared = jest.spyOn(Intl, 'Collator');
    reach();
    wait();
    expect(compared).toHaveBeenCalledTimes(1);
    expect(column('Offer')).toEqual(['Visio', 'Copilot', 'Project']);
    const sorted = jest.spyOn(Array.prototype, 'sort');
    fireEvent.click(title('Offer'));
    expect(sorted.mock.contexts.filter((list: unknown) => Array.isArray(list) && list.length === rows.length)).toEqual([]);
    expect(column('Offer')).toEqual(['Copilot', 'Project', 'Visio']);
  });

  it('prepares nothing while the server sorts', () => {
    open(createServer([...rows, ...rows], { pageSize: 3 }));
    const compared = jest.spyOn(Intl, 'Collator');
    fireEvent.mouseOver(title('Offer'));
    wait();
    expect(compared).not.toHaveBeenCalled();
  });
});

describe('An order that is prepared', () => {
  const given = (texts: readonly string[], onRead: () => void): Rows => ({
    ids: texts.map((_, row) => String(row)),
    text: (row) => {
      onRead();
      return texts[row] ?? '';
    },
    number: (row) => {
      onRead();
      return Number(texts[row] ?? NaN);
    },
    code: () => '',
  });
  const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

  it.each(['text', 'number'] as const)('reads a column of %ss a few thousand rows a step', (kind) => {
    let read = 0;
    const texts = Array.from({ length: 12_000 }, (_, row) => String(row % 700));
    const work = createTable(
      given(texts, () => read++),
      compare,
    ).ordering('any', kind);
    const steps: number[] = [];
    for (let isDone = false; !isDone; read = 0) {
      isDone = work.step();
      steps.push(read);
    }
    expect(Math.max(...steps)).toBe(5_000);
    expect(steps.reduce((sum, each) => sum + each)).toBe(12_000);
  });

  it('is the same wherever it was when it was asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.nat(8), (texts, steps) => {
        const orderAfter = (done: number): readonly number[] => {
          const work = createTable(
            given(texts, () => undefined),
            compare,
          ).ordering('any', 'text');
          for (let step = 0; step < done; step++) work.step();
          return [...work.result().all()];
        };
        expect(orderAfter(steps)).toEqual(orderAfter(0));
      }),
    );
  });

  it('gives way to what is wanted later, and goes on from where it was when it is needed', () => {
    jest.useFakeTimers();
    const done: string[] = [];
    function* steps(name: string): Generator<void, string> {
      for (const step of [1, 2, 3]) {
        done.push(`${name}${step}`);
        yield;
      }
      return name;
    }
    const [first, second] = [workOf(steps('a')), workOf(steps('b'))];
    const begin = createIdleWork();
    begin(first);
    jest.advanceTimersToNextTimer();
    begin(second);
    jest.runAllTimers();
    expect(done).toEqual(['a1', 'b1', 'b2', 'b3']);
    expect(first.result()).toBe('a');
    expect(done.slice(4)).toEqual(['a2', 'a3']);
  });
});
