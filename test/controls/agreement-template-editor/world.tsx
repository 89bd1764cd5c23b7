import { setIconOptions } from '@fluentui/react';
import type { Editor } from '@tiptap/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { AgreementTemplateEditor } from '../../../controls/AgreementTemplateEditor';
import type { Part } from '../../../controls/AgreementTemplateEditor/editor/create';
import type { Outputs } from '../../../controls/AgreementTemplateEditor/properties';
import { publication, templateKind } from '../../../solution/rows';
import { createContext, type Setting } from '../context';
import { pass } from '../page';
import { createRows, type Rows } from '../rows';
import { layOut } from './layout';

export { readable } from '../page';

setIconOptions({ disableWarnings: true });
layOut();

export const templateId = '00000000-0000-0000-0000-0000000000a1';
export const userId = '00000000-0000-0000-0000-0000000000b1';
export const providerId = '00000000-0000-0000-0000-0000000000c1';
export const accountId = '00000000-0000-0000-0000-0000000000d1';
export const contactId = '00000000-0000-0000-0000-0000000000e1';

export type Form = {
  readonly subject: string | null;
  readonly body: string | null;
  readonly kind: keyof typeof templateKind | null;
  readonly isLocked: boolean;
};

export type World = {
  readonly rows: Rows;
  /** What the form was told, one member for each time. */
  readonly told: Outputs[];
  open(): Promise<void>;
  close(): void;
  /** The form gives other values: it was refreshed, or locked, or its script wrote. */
  give(change: Partial<Form>): Promise<void>;
  /** Lets time pass, and what happens in it. */
  pass(milliseconds: number): Promise<void>;
  /** The columns as the form would save them now. */
  form(): Form;
};

/** An administrator's form with a draft of a relationship request, one account with a contact, one provider. */
export const createWorld = (form: Partial<Form> = {}, setting: Partial<Setting> = {}): World => {
  jest.useFakeTimers();
  const rows = searchable(setting.rows ?? createRows());
  rows.put('csp_agreementtemplate', templateId, { csp_publication: publication.Draft, _csp_providerid_value: providerId });
  rows.put('csp_provider', providerId, {
    csp_name: 'Partner Center Europe',
    csp_companyname: 'Northwind Cloud',
    csp_relationshiplink: 'https://partner.test/accept?id=1&x=2',
    statecode: 0,
  });
  rows.put('account', accountId, { name: 'Contoso & Sons', _primarycontactid_value: contactId, statecode: 0 });
  rows.put('contact', contactId, { firstname: 'Jane', lastname: 'Doe', emailaddress1: 'jane@contoso.com' });
  rows.put('systemuser', userId, { fullname: 'Ada Admin', internalemailaddress: 'ada@northwind.example' });

  let now: Form = { subject: null, body: null, kind: 'RelationshipRequest', isLocked: false, ...form };
  const told: Outputs[] = [];
  const control = new AgreementTemplateEditor();
  let shown: ReturnType<typeof render> | undefined;
  const usual = {
    control: 'AgreementTemplateEditor',
    rows,
    recordId: templateId,
    language: 1033,
    userId,
    width: 1000,
    offsetMinutes: 0,
    confirms: true,
  };
  const element = (): React.ReactElement =>
    control.updateView(
      Object.assign(
        createContext({
          ...usual,
          parameters: {
            subject: { raw: now.subject, attributes: { MaxLength: 400 } },
            body: { raw: now.body, attributes: { MaxLength: 100000 } },
            kind: { raw: now.kind === null ? null : templateKind[now.kind] },
          },
          ...setting,
        }),
        {
          mode: {
            allocatedWidth: 1000,
            isControlDisabled: now.isLocked,
            trackContainerResize: () => undefined,
            contextInfo: { entityId: setting.recordId ?? templateId },
          },
        },
      ),
    );
  const draw = (): void => {
    if (shown === undefined) shown = render(element());
    else shown.rerender(element());
  };
  // As the platform does it: what comes out is given back with the next drawing.
  const onNotified = (): void => {
    const outputs = control.getOutputs();
    told.push(outputs);
    now = { ...now, ...outputs };
    queueMicrotask(() => {
      if (shown !== undefined) act(draw);
    });
  };

  return {
    rows,
    told,
    pass,
    form: () => now,
    async open() {
      control.init(createContext(usual), onNotified);
      act(draw);
      await pass(50);
    },
    close() {
      shown = undefined;
      cleanup();
      control.destroy();
    },
    async give(change) {
      now = { ...now, ...change };
      act(draw);
      await pass(10);
    },
  };
};

/** Rows that also answer `contains(name,'…')`. */
const searchable = (rows: Rows): Rows => {
  const { webAPI } = rows;
  const retrieveMultipleRecords: typeof webAPI.retrieveMultipleRecords = async (table, options = '') => {
    const wanted = / and contains\(name,'(.*?)'\)(?=&|$)/.exec(options);
    const answer = await webAPI.retrieveMultipleRecords(table, options.replace(wanted?.[0] ?? '', ''));
    const typed = decodeURIComponent(wanted?.[1] ?? '')
      .replace(/''/g, "'")
      .toLowerCase();
    return { ...answer, entities: answer.entities.filter(({ name }) => String(name).toLowerCase().includes(typed)) };
  };
  return { ...rows, webAPI: { ...webAPI, retrieveMultipleRecords } };
};

const isEdited = (element: HTMLElement): element is HTMLElement & { readonly editor: Editor } => 'editor' in element;

/** The element that is typed in; the subject stands above the body. */
export const field = (part: Part): HTMLElement & { readonly editor: Editor } => {
  const element = document.querySelectorAll<HTMLElement>('.ProseMirror')[part === 'subject' ? 0 : 1];
  if (element === undefined || !isEdited(element)) throw new Error(`${part} is no editor`);
  return element;
};

/** Puts the keyboard at the end of a text. */
export const enter = (part: Part): Promise<void> =>
  act(async () => {
    field(part).editor.commands.focus('end');
    await jest.advanceTimersByTimeAsync(50);
  });

/** Puts the keyboard before the first letter. */
export const toBegin = (part: Part): Promise<void> =>
  act(async () => {
    field(part).editor.commands.focus('start');
    await jest.advanceTimersByTimeAsync(50);
  });

export const selectAll = (part: Part): Promise<void> =>
  act(async () => {
    field(part).editor.chain().focus().selectAll().run();
    await jest.advanceTimersByTimeAsync(50);
  });

/** Types character by character where the cursor stands. */
export const type = async (part: Part, text: string): Promise<void> => {
  const { editor } = field(part);
  if (!editor.isFocused) await enter(part);
  for (const character of text)
    await act(async () => {
      editor.view.dispatch(editor.state.tr.insertText(character));
      await jest.advanceTimersByTimeAsync(5);
    });
};

export const key = (part: Part, name: string, more: object = {}): Promise<void> =>
  act(async () => {
    fireEvent.keyDown(field(part), { key: name, ...more });
    await jest.advanceTimersByTimeAsync(20);
  });

export const paste = (part: Part, clipboard: { readonly html?: string; readonly text?: string }): Promise<void> =>
  act(async () => {
    const getData = (format: string): string =>
      (format === 'text/html' ? clipboard.html : format === 'text/plain' ? clipboard.text : '') ?? '';
    fireEvent.paste(field(part), { clipboardData: { getData, files: [], types: [] } });
    await jest.advanceTimersByTimeAsync(20);
  });

export const press = (name: string | RegExp): Promise<void> =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await jest.advanceTimersByTimeAsync(50);
  });

/** What stands in a text, chips by the names that people read. */
export const chips = (part: Part): readonly string[] =>
  [...field(part).querySelectorAll('.tenantry-merge-field')].map((chip) => chip.textContent ?? '');
