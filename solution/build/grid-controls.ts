import type { GridControl, Table } from '../model/define';
import type { SubGrid } from '../model/define-form';
import { logicalNameOf } from '../model/platform-columns';
import { classIds } from './class-ids';
import { inPlaceOf } from './control-description';
import { bracedIdOf } from './identity';
import { introducedVersion } from './version';
import { viewIdOf } from './views';
import { element, leaf, type XmlElement } from './xml';

/** The `<data-set>` of a control on a sub-grid: which rows, by which view. */
export const listElement = ({ dataSet }: GridControl, grid: SubGrid): XmlElement => {
  const view = viewIdOf(grid.table, grid.view);
  return element(
    'data-set',
    { name: dataSet },
    leaf('TargetEntityType', logicalNameOf(grid.table)),
    leaf('ViewId', view),
    leaf('IsUserView', 'false'),
    leaf('EnableViewPicker', 'false'),
    leaf('RelationshipName', grid.relationship),
    leaf('FilteredViewIds', view),
  );
};

/** `<CustomControlDefaultConfigs>`: the control that shows every list of a table's rows, where a form does not say otherwise. */
export const gridOfTable = (table: Table): XmlElement | null =>
  table.grid === undefined
    ? null
    : element(
        'CustomControlDefaultConfigs',
        {},
        element(
          'CustomControlDefaultConfig',
          {},
          leaf('CustomControlDefaultConfigId', bracedIdOf(`grid/${logicalNameOf(table)}`)),
          element(
            'ControlDescriptionXML',
            {},
            element(
              'controlDescriptions',
              {},
              element(
                'controlDescription',
                {},
                inPlaceOf({ classId: classIds.subGrid, parameters: [] }, table.grid.control, [
                  element('data-set', { name: table.grid.dataSet }),
                ]),
              ),
            ),
          ),
          leaf('IntroducedVersion', introducedVersion),
        ),
      );
