import { Row } from './card';
import { DefaultButton, Icon, Text } from './fluent';
import * as React from './react';
import { useTexts } from './host-context';
import type { SaveState } from './saver';

const icons = { saved: 'CheckMark', saving: 'Sync', 'not-saved': 'Warning' } as const;

/** Whether what was typed is kept, said aloud as it changes, and what to do where it is not. */
export const SaveStatus = ({ state, onRetry }: { readonly state: SaveState; readonly onRetry: () => void }): React.ReactElement => {
  const texts = useTexts();
  return (
    <Row>
      <Text variant="small" role="status">
        <Icon iconName={icons[state]} aria-hidden style={{ marginRight: 6, verticalAlign: 'middle' }} />
        {texts(`save-${state}`)}
      </Text>
      {state === 'not-saved' ? <DefaultButton text={texts('try-again')} onClick={onRetry} /> : null}
    </Row>
  );
};
