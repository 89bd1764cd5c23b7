import * as React from '../../common/react';

/** A column's edge; `onPull` is told by how many pixels it was pulled when it is let go. */
export const Grip = ({ onPull }: { readonly onPull: (by: number) => void }): React.ReactElement => {
  const start = React.useRef<number | null>(null);
  return (
    <div
      className="grip"
      aria-hidden
      draggable
      onDragStart={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
      onPointerDown={(event) => {
        start.current = event.clientX;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={(event) => {
        if (start.current !== null && start.current !== event.clientX) onPull(event.clientX - start.current);
        start.current = null;
      }}
    />
  );
};
