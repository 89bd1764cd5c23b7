import { useLayoutEffect } from 'react';
import * as React from '../common/react';
import { ControlFrame } from '../common/control-frame';
import type { Host } from '../common/host';
import type { Formats } from './columns/formats';
import { GridView } from './grid-view';
import type { Grid } from './state/grid';

type Properties = {
  readonly host: Host;
  readonly grid: Grid;
  readonly dataSet: ComponentFramework.PropertyTypes.DataSet;
  readonly formats: Formats;
  /** Pixels that the platform gives; none or less where the control takes what it needs. */
  readonly height: number;
};

/** The grid in what every control stands in. Each turn of the platform brings the data set as it is now. */
export const App = ({ host, grid, dataSet, formats, height }: Properties): React.ReactElement => {
  useLayoutEffect(() => {
    grid.receive(dataSet);
    grid.proceed();
  });
  return (
    <ControlFrame host={host}>
      <GridView grid={grid} formats={formats} height={height} />
    </ControlFrame>
  );
};
