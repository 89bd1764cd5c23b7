import { CustomizerContext, ThemeContext } from '@fluentui/react';
import { useLayoutEffect } from 'react';
import * as React from '../common/react';
import type { Host } from '../common/host';
import { GiveHost } from '../common/host-context';
import { themeOf } from '../common/theme';
import type { Formats } from './columns/formats';
import { GridView } from './grid-view';
import type { Grid } from './state/grid';

type Properties = {
  readonly host: Host;
  readonly grid: Grid;
  /** The data set as it is with this turn of the platform; none where the grid has been made of it. */
  readonly news: ComponentFramework.PropertyTypes.DataSet | null;
  readonly formats: Formats;
  /** Pixels that the platform gives; none or less where the control takes what it needs. */
  readonly height: number;
};

/**
 * The grid on its form. Each turn of the platform brings the data set as it is now. Fluent is told the theme without the provider of other
 * controls: that one merges themes and makes styles of its own before the first row is seen, a tenth of the time until then.
 */
export const App = ({ host, grid, news, formats, height }: Properties): React.ReactElement => {
  const theme = React.useMemo(() => themeOf(host.brand), [host.brand]);
  const customizer = React.useMemo(
    () => ({ customizations: { inCustomizerContext: true, settings: { theme }, scopedSettings: {} } }),
    [theme],
  );
  useLayoutEffect(() => {
    if (news !== null) grid.receive(news);
    grid.proceed();
  });
  return (
    <ThemeContext.Provider value={theme}>
      <CustomizerContext.Provider value={customizer}>
        <GiveHost value={host}>
          <GridView grid={grid} formats={formats} height={height} />
        </GiveHost>
      </CustomizerContext.Provider>
    </ThemeContext.Provider>
  );
};
