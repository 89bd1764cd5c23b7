import type { Editor } from '@tiptap/core';
import * as React from 'react';
import type { TemplateText } from '../../core/templates/faults';
import type { TemplateKind } from '../../core/templates/merge-fields';
import { useHost } from '../common/host-context';
import { FaultList } from './parts/fault-list';
import { Notices } from './parts/notices';
import { PartField } from './parts/part-field';
import { Preview } from './parts/preview';
import { showFaults } from './editor/fault-marks';
import { goTo } from './editor/go-to';
import { placeOf } from './editor/places';
import { partFaults, type Lengths, type PartFault } from './state/faults';
import type { GivenTemplate } from './state/outbox';
import { useMergeFields } from './state/use-merge-fields';
import { useTemplateRow } from './state/use-template-row';

export type TemplateProperties = {
  readonly given: GivenTemplate;
  readonly kind: TemplateKind;
  readonly isLocked: boolean;
  readonly lengths: Lengths;
  readonly onText: (part: keyof TemplateText, text: string) => void;
  readonly onLeave: () => void;
};

/** Where a field is being typed in each part. */
type Asking = Readonly<Record<keyof TemplateText, number | null>>;
type Editors = Readonly<Partial<Record<keyof TemplateText, Editor>>>;

/** Subject, body, what is wrong with them, and the mail that they become. */
export const TemplatePage = ({ given, kind, isLocked, lengths, onText, onLeave }: TemplateProperties): React.ReactElement => {
  const { texts } = useHost();
  const fields = useMergeFields(kind);
  const row = useTemplateRow(isLocked);
  const [template, setTemplate] = React.useState<TemplateText>({ subject: given.subject.text, body: given.body.text });
  const [editors, setEditors] = React.useState<Editors>({});
  const [asking, setAsking] = React.useState<Asking>({ subject: null, body: null });
  const found = React.useMemo(
    () => partFaults(kind, template, lengths, texts, fields.readable),
    [kind, template, lengths.subject, lengths.body, texts, fields],
  );
  // What is still being typed is not wrong yet.
  const faults = React.useMemo(() => found.filter((fault) => !isAskedFor(fault, asking, editors, template)), [found, asking, editors]);

  React.useEffect(() => {
    for (const part of ['subject', 'body'] as const) {
      const editor = editors[part];
      if (editor !== undefined)
        showFaults(
          editor,
          marksOf(
            editor,
            template[part],
            faults.filter((fault) => fault.part === part),
          ),
        );
    }
  }, [editors, faults]);

  const fieldOf = (part: keyof TemplateText): React.ReactElement => (
    <PartField
      part={part}
      given={given[part]}
      fields={fields}
      isLocked={isLocked}
      isFaulty={faults.some((fault) => fault.part === part)}
      onEditor={(editor) => setEditors((others) => ({ ...others, [part]: editor }))}
      onShown={(text) => setTemplate((other) => ({ ...other, [part]: text }))}
      onText={(text) => {
        setTemplate((other) => ({ ...other, [part]: text }));
        onText(part, text);
      }}
      onLeave={onLeave}
      onAsking={(from) => setAsking((others) => ({ ...others, [part]: from }))}
    />
  );

  const onGoTo = ({ part, start }: PartFault): void => {
    const editor = editors[part];
    if (editor !== undefined) goTo(editor, start === null ? null : placeOf(editor.state.doc, template[part], start));
  };

  return (
    <div style={columns}>
      <div style={column}>
        <Notices isLocked={isLocked} publication={row.publication} storedBody={given.body.text} />
        {fieldOf('subject')}
        {fieldOf('body')}
        <FaultList faults={faults} onGoTo={isLocked ? null : onGoTo} />
      </div>
      <div style={column}>
        <Preview kind={kind} template={template} providerId={row.providerId} readable={fields.readable} />
      </div>
    </div>
  );
};

const isAskedFor = ({ part, start }: PartFault, asking: Asking, editors: Editors, template: TemplateText): boolean => {
  const doc = editors[part]?.state.doc;
  return asking[part] !== null && start !== null && doc !== undefined && placeOf(doc, template[part], start)?.from === asking[part];
};

const marksOf = (editor: Editor, stored: string, faults: readonly PartFault[]) =>
  faults.flatMap(({ start, sentence }) => {
    const place = start === null ? null : placeOf(editor.state.doc, stored, start);
    return place === null ? [] : [{ ...place, sentence }];
  });

/** Text and preview side by side where there is room for both. */
const columns = { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 400px), 1fr))', gap: '16px 24px' } as const;
const column = { minWidth: 0, display: 'flex', flexDirection: 'column', gap: 12 } as const;
