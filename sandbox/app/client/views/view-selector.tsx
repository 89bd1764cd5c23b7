import { DefaultButton, type IContextualMenuItem } from '@fluentui/react';
import * as React from 'react';
import type { ViewDefinition } from '../../contract/view';
import { useShell } from '../shell';

type ViewSelectorProps = {
  readonly views: readonly ViewDefinition[];
  readonly view: ViewDefinition;
  readonly onChoose: (view: ViewDefinition) => void;
};

/** The view's name as the page's heading; a click shows the others. */
export const ViewSelector: React.FC<ViewSelectorProps> = ({ views, view, onChoose }) => {
  const { text } = useShell();
  const items: IContextualMenuItem[] = views.map((each) => ({
    key: each.id,
    text: each.isDefault ? text('view.default', { view: each.name }) : each.name,
    canCheck: true,
    isChecked: each.id === view.id,
    onClick: () => onChoose(each),
  }));
  return (
    <h1 className="view-name">
      <DefaultButton
        className="view-selector"
        text={view.name}
        title={text('view.choose')}
        menuProps={{ items, ariaLabel: text('view.choose') }}
      />
    </h1>
  );
};
