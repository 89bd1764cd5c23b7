import { Icon, IconButton, mergeStyleSets, MessageBar, MessageBarType, Spinner } from '@fluentui/react';
import * as React from 'react';
import { reasonOf } from '../../reason';
import { useShell } from '../../shell';
import { layoutStyles } from '../layout/layout-styles';
import { NoteForm } from './note-form';
import type { PartProps } from './part-of-form';
import { addNote, readTimeline, type TimelineEntry } from './timeline-entries';
import { Entry } from './timeline-entry';

type Reading = { readonly entries: readonly TimelineEntry[] | null; readonly failure: string | null };

/** Notes and e-mails about the row, newest first, and a note to add. */
export const Timeline = ({ placed, state }: PartProps): React.ReactElement => {
  const { text, webApi, tables } = useShell();
  const [reading, show] = React.useState<Reading>({ entries: null, failure: null });
  const [turn, again] = React.useReducer((count: number) => count + 1, 0);
  const { id, table } = state;

  React.useEffect(() => {
    if (id === null) return undefined;
    let outdated = false;
    readTimeline(webApi, id).then(
      (entries) => outdated || show({ entries, failure: null }),
      (reason: unknown) => outdated || show({ entries: [], failure: text('timeline.failed', { reason: reasonOf(reason, text) }) }),
    );
    return () => {
      outdated = true;
    };
  }, [id, turn, state.revision, webApi, text]);

  const add = async (note: { title: string; text: string }): Promise<void> => {
    const annotation = await tables.definition('annotation');
    const target = annotation.attributes['objectid']?.targets.find((each) => each.table === table.logicalName);
    await addNote(webApi, `/${table.setName}(${id})`, target?.navigation ?? `objectid_${table.logicalName}`, note);
    again();
  };

  return (
    <div data-control={placed.name}>
      {!placed.section?.showLabel && <h2 className={layoutStyles.sectionTitle}>{text('timeline.title')}</h2>}
      {id === null ? (
        <p>{text('subgrid.saveFirst')}</p>
      ) : (
        <div className={styles.head}>
          <NoteForm onAdd={add} />
          <IconButton
            iconProps={{ iconName: 'Refresh' }}
            ariaLabel={text('timeline.refresh')}
            title={text('timeline.refresh')}
            onClick={again}
          />
        </div>
      )}
      {reading.failure !== null && <MessageBar messageBarType={MessageBarType.error}>{reading.failure}</MessageBar>}
      {id !== null && reading.entries === null && <Spinner />}
      {reading.entries?.length === 0 && reading.failure === null && (
        <div className={styles.empty}>
          <Icon iconName="TimelineProgress" style={{ fontSize: 28 }} />
          <div>{text('timeline.empty')}</div>
          <div>{text('timeline.emptyHint')}</div>
        </div>
      )}
      <ul className={styles.list}>
        {reading.entries?.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
    </div>
  );
};

const styles = mergeStyleSets({
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: 8 },
  list: { listStyle: 'none', margin: '12px 0 0', padding: 0, display: 'flex', flexDirection: 'column', gap: 8 },
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: 4,
    padding: '24px 8px',
    color: '#616161',
    textAlign: 'center',
  },
});
