import type { Editor } from '@tiptap/core';
import * as React from 'react';
import { useHost } from '../../common/host-context';
import type { MergeFields } from '../state/use-merge-fields';
import { LinkPanel } from './link-panel';
import { ToolButton } from './tool-button';
import { tools } from './tools';

/** The body's tools: one stop for the Tab key, arrows within. */
export const Toolbar = ({ editor, fields }: { readonly editor: Editor; readonly fields: MergeFields }): React.ReactElement => {
  const { texts } = useHost();
  const [isLinking, setLinking] = React.useState(false);
  const [stop, setStop] = React.useState(0);
  const bar = React.useRef<HTMLDivElement>(null);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const last = tools.length;
    const next = { ArrowRight: stop === last ? 0 : stop + 1, ArrowLeft: stop === 0 ? last : stop - 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setStop(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };

  return (
    <>
      <div
        ref={bar}
        role="toolbar"
        aria-label={texts('tools')}
        onKeyDown={onKeyDown}
        style={{ display: 'flex', flexWrap: 'wrap', gap: 2, paddingBottom: 4 }}
      >
        {tools.map(({ key, isOn, isEnabled, use }, index) => (
          <ToolButton
            key={key}
            tool={key}
            isStop={index === stop}
            isOn={isOn?.(editor) ?? null}
            isDisabled={!isEnabled(editor)}
            onFocus={() => setStop(index)}
            onUse={() => use(editor)}
          />
        ))}
        <ToolButton
          tool="link"
          isStop={stop === tools.length}
          isOn={editor.isActive('link')}
          isDisabled={false}
          onFocus={() => setStop(tools.length)}
          onUse={() => setLinking(!isLinking)}
        />
      </div>
      {isLinking ? <LinkPanel editor={editor} fields={fields} onDone={() => setLinking(false)} /> : null}
    </>
  );
};
