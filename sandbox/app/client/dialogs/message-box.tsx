import { DefaultButton, mergeStyleSets, PrimaryButton, Text } from '@fluentui/react';
import * as React from 'react';

export type MessageButton = { readonly label: string; readonly run: () => void; readonly primary?: boolean };

/** The inside of alerts, confirmations and errors: what happened, and the ways on. */
export const MessageBox = ({
  paragraphs,
  buttons,
  children,
}: {
  readonly paragraphs: readonly string[];
  readonly buttons: readonly MessageButton[];
  readonly children?: React.ReactNode;
}): React.ReactElement => (
  <div className={styles.box}>
    <div className={styles.text}>
      {paragraphs.map((paragraph) => (
        <Text key={paragraph} block className={styles.paragraph}>
          {paragraph}
        </Text>
      ))}
      {children}
    </div>
    <div className={styles.buttons}>
      {buttons.map(({ label, run, primary }) =>
        primary ? <PrimaryButton key={label} text={label} onClick={run} /> : <DefaultButton key={label} text={label} onClick={run} />,
      )}
    </div>
  </div>
);

const styles = mergeStyleSets({
  box: { display: 'flex', flexDirection: 'column', gap: 24, padding: '0 24px 24px' },
  text: { display: 'flex', flexDirection: 'column', gap: 8, overflowWrap: 'anywhere' },
  paragraph: { whiteSpace: 'pre-line' },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 8 },
});
