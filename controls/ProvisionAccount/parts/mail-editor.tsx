import { FieldFault } from '../../common/field-fault';
import { Label, mergeStyles } from '../../common/fluent';
import { useTexts } from '../../common/host-context';
import * as React from '../../common/react';
import { useWizard } from '../wizard-context';
import { AnswerFrame } from './answer-frame';
import { useFieldStyle } from '../../common/field-style';

const id = 'csp-mail-body';

const area = { minHeight: 160, maxHeight: 360, overflow: 'auto', padding: '4px 12px', overflowWrap: 'anywhere' } as const;

/** The text of the mail, with its formatting. What comes from elsewhere comes as plain text, and nothing unclean is kept or shown. */
export const MailEditor = ({ sanitise }: { readonly sanitise: (html: string) => string }): React.ReactElement => {
  const texts = useTexts();
  const { draft, change, sentenceFor, isLocked } = useWizard();
  const region = React.useRef<HTMLDivElement>(null);
  const shown = React.useRef<string | null>(null);
  const sentence = sentenceFor('mailBody');

  React.useEffect(() => {
    if (region.current === null || shown.current === draft.mailBody) return;
    shown.current = draft.mailBody;
    region.current.innerHTML = sanitise(draft.mailBody);
  }, [draft.mailBody]);

  const onInput = () => {
    if (region.current === null) return;
    // An emptied region keeps a line break.
    shown.current = region.current.textContent?.trim() === '' ? '' : sanitise(region.current.innerHTML);
    change({ mailBody: shown.current });
  };
  const insertPlainly = (event: React.SyntheticEvent, from: DataTransfer) => {
    event.preventDefault();
    document.execCommand('insertText', false, from.getData('text/plain'));
  };

  return (
    <AnswerFrame field="mailBody">
      <Label id={id} required>
        {texts('field-mailBody')}
      </Label>
      <div
        ref={region}
        role="textbox"
        aria-multiline
        aria-labelledby={id}
        aria-required
        aria-invalid={sentence !== undefined}
        aria-describedby={`${id}-fault`}
        contentEditable={!isLocked('mailBody')}
        className={mergeStyles(useFieldStyle(sentence !== undefined), area)}
        onInput={onInput}
        onPaste={(event) => insertPlainly(event, event.clipboardData)}
        onDrop={(event) => insertPlainly(event, event.dataTransfer)}
      />
      <FieldFault id={`${id}-fault`}>{sentence}</FieldFault>
    </AnswerFrame>
  );
};
