import { DefaultButton } from '../../common/fluent';
import * as React from '../../common/react';
import { useTexts } from '../../common/host-context';
import { Notice } from '../../common/notice';
import { mendedOn, type RowsAround } from '../state/mended-on';
import type { Obstacle } from '../state/obstacles';
import { RowLink } from './row-link';

type Properties = { readonly obstacles: readonly Obstacle[]; readonly rows: RowsAround; readonly onLookAgain: () => void };

/** Why nothing can be bought for this customer now, what to do about each, and the way there. */
export const Forbidden = ({ obstacles, rows, onLookAgain }: Properties): React.ReactElement | null => {
  const texts = useTexts();
  if (obstacles.length === 0) return null;
  return (
    <Notice kind="warning" actions={<DefaultButton text={texts('refresh')} onClick={onLookAgain} />}>
      {texts('cannot-buy')}
      <ul style={{ margin: '4px 0 0', paddingInlineStart: 20 }}>
        {obstacles.map(({ code, sentence }) => {
          const row = mendedOn(code, rows);
          return (
            <li key={code}>
              <strong>{texts(`refusal-${sentence}`)}</strong> {texts(`refusal-${sentence}-do`)}{' '}
              {row === null ? null : <RowLink row={row} />}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
};
