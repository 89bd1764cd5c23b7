import { Shimmer, ShimmerElementType } from '@fluentui/react';
import * as React from 'react';
import { useShell } from '../shell';

const line = (width: string) => [{ type: ShimmerElementType.line, height: 16, width }];

/** The outline of a page that is being loaded. */
export const PageShimmer: React.FC = () => {
  const { text } = useShell();
  return (
    <div className="page-shimmer" role="status" aria-label={text('frame.loading')}>
      <div className="card">
        <Shimmer shimmerElements={line('30%')} />
      </div>
      <div className="card tall">
        {['40%', '90%', '75%', '85%', '60%'].map((width) => (
          <Shimmer key={width} shimmerElements={line(width)} />
        ))}
      </div>
    </div>
  );
};
