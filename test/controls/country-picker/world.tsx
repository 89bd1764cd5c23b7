import { setIconOptions } from '@fluentui/react';
import { act, cleanup, render } from '@testing-library/react';
import { CountryPicker } from '../../../controls/CountryPicker';
import { createContext } from '../context';
import { createRows } from '../rows';

export { readable } from '../page';

setIconOptions({ disableWarnings: true });
Object.assign(Element.prototype, { scrollIntoView: () => undefined });

export type Form = { readonly countries: string | null; readonly isLocked: boolean };

export type World = {
  /** The column as the form would save it, one member for each time that it was told. */
  readonly told: (string | undefined)[];
  give(change: Partial<Form>): void;
  close(): void;
};

/** A provider's form, open. */
export const open = (form: Partial<Form> = {}, language = 1033): World => {
  let now: Form = { countries: null, isLocked: false, ...form };
  const told: (string | undefined)[] = [];
  const control = new CountryPicker();
  const context = () =>
    Object.assign(
      createContext({
        control: 'CountryPicker',
        rows: createRows(),
        recordId: 'a',
        language,
        userId: 'b',
        width: 800,
        offsetMinutes: 0,
        confirms: true,
        parameters: { countries: { raw: now.countries } },
      }),
      {
        mode: {
          allocatedWidth: 800,
          isControlDisabled: now.isLocked,
          trackContainerResize: () => undefined,
          contextInfo: { entityId: 'a' },
        },
      },
    );
  control.init(context(), () => {
    const { countries } = control.getOutputs();
    told.push(countries);
    now = { ...now, countries: countries ?? null };
  });
  expect(control.getOutputs()).toEqual({});
  const shown = render(control.updateView(context()));
  return {
    told,
    close: () => {
      control.destroy();
      cleanup();
    },
    give(change) {
      now = { ...now, ...change };
      act(() => shown.rerender(control.updateView(context())));
    },
  };
};
