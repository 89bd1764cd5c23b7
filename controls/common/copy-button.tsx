import { DefaultButton } from './fluent';
import * as React from './react';
import { useTexts } from './host-context';

/** Copies a text and says that it did, or that the browser did not let it. */
export const CopyButton = ({ label, value }: { readonly label: string; readonly value: string }): React.ReactElement => {
  const texts = useTexts();
  const [outcome, setOutcome] = React.useState<'copied' | 'not-copied' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setOutcome('copied');
    } catch {
      setOutcome('not-copied');
    }
  };
  return (
    <>
      <DefaultButton text={label} iconProps={{ iconName: 'Copy' }} onClick={() => void copy()} />
      <span role="status" style={{ alignSelf: 'center' }}>
        {outcome === null ? '' : texts(outcome)}
      </span>
    </>
  );
};
