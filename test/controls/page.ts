import { act, fireEvent, screen } from '@testing-library/react';

/** Lets time pass, and what happens in it. */
export const pass = (milliseconds: number): Promise<void> =>
  act(async () => {
    await jest.advanceTimersByTimeAsync(milliseconds);
  });

/** Presses a button and lets happen what happens at once. */
export const press = (name: string | RegExp): Promise<void> =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await jest.advanceTimersByTimeAsync(0);
  });

/** All that can be read on the page. */
export const readable = (): string => document.body.textContent ?? '';
