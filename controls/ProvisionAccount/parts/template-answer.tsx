import { Text } from '../../common/fluent';
import { ActionLink } from '../../common/action-link';
import { useHost } from '../../common/host-context';
import { languageName } from '../../common/names';
import { Notice } from '../../common/notice';
import * as React from '../../common/react';
import type { useFilledRequest } from '../state/use-request-mail';
import { useWizard } from '../wizard-context';
import { SelectAnswer } from './select-answer';

/** From which template the mail is, why it could not be filled in, and the way back to its words. */
export const TemplateAnswer = ({ templates, fallback, faults, others }: ReturnType<typeof useFilledRequest>): React.ReactElement => {
  const { texts, locale, confirm } = useHost();
  const { change } = useWizard();
  const fillAnew = async () => {
    if (others !== null && (await confirm(texts('text-anew'), texts('text-anew-sure'), texts('text-keep')))) change(others);
  };
  if (templates.length === 0) return <Notice>{texts('no-request-template')}</Notice>;
  return (
    <div>
      <SelectAnswer
        field="requestTemplateId"
        options={templates.map(({ id, name }) => ({ value: id, text: name }))}
        none={texts('template-none')}
        onChoose={(id) => change({ requestTemplateId: id === '' ? null : id })}
        {...(fallback === null
          ? {}
          : { description: texts('template-fallback', languageName(fallback.wanted, locale), languageName(fallback.used, locale)) })}
      />
      {faults.length === 0 ? null : (
        <Notice kind="warning">
          {texts('merge-stopped')}
          {[...new Set(faults.map(({ code, name }) => texts(`merge-${code}`, `{{${name}}}`)))].map((sentence) => (
            <div key={sentence}>{sentence}</div>
          ))}
        </Notice>
      )}
      {others === null ? null : (
        <Text block>
          {texts('text-edited')} <ActionLink onClick={() => void fillAnew()}>{texts('text-anew')}</ActionLink>
        </Text>
      )}
    </div>
  );
};
