import { DefaultButton, Icon } from '@fluentui/react';
import * as React from 'react';
import { useShell } from '../shell';

type GridEmptyProps = { readonly filtered: boolean; readonly compact: boolean; readonly onClear?: () => void };

export const GridEmpty: React.FC<GridEmptyProps> = ({ filtered, compact, onClear }) => {
  const { text } = useShell();
  return (
    <div className={compact ? 'nothing compact' : 'nothing'}>
      {!compact && <Icon iconName={filtered ? 'SearchIssue' : 'PageList'} className="nothing-icon" aria-hidden />}
      <p className="nothing-title">{text(filtered ? 'view.nothingFound' : 'view.empty')}</p>
      {!compact && <p>{text(filtered ? 'view.nothingFoundHint' : 'view.emptyHint')}</p>}
      {onClear && <DefaultButton text={text('view.clearFilters')} onClick={onClear} />}
    </div>
  );
};
