import { DefaultButton } from '../../common/fluent';
import { Row } from '../../common/card';
import * as React from '../../common/react';
import { useTexts } from '../../common/host-context';
import type { Formats } from '../columns/formats';
import type { RowsFile } from '../export/use-export';
import type { Grid } from '../state/grid';
import { useGrid } from '../state/use-grid';

type Properties = { readonly grid: Grid; readonly formats: Formats; readonly file: RowsFile };

/** How far the rows of a file have come, and what can be done instead of waiting for all of them. */
export const ExportBar = ({ grid, formats, file }: Properties): React.ReactElement => {
  const texts = useTexts();
  const loaded = formats.integer(useGrid(grid, ({ table }) => table.rows.ids.length));
  return (
    <Row paddingBottom={8}>
      <span role="status">{texts('loading-for-file', loaded)}</span>
      <DefaultButton text={texts('export-loaded', loaded)} onClick={file.writeLoaded} />
      <DefaultButton text={texts('stop')} onClick={file.stop} />
    </Row>
  );
};
