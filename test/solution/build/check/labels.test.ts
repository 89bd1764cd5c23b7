import { provisioningForm } from '../../../../solution/model/forms/provisioning';
import { labels } from '../../../../solution/build/check/labels';
import { label } from '../../../../solution/model/define';
import { tenantry } from '../../../../solution/model';
import { change, customized, remove, withAttributes } from '../../change';
import { written } from '../../fixture';

describe('the check of labels', () => {
  test('finds nothing in our solution', () => {
    expect(labels(written())).toEqual([]);
  });

  test('names a text that is empty in one language', () => {
    const [variable, ...others] = tenantry.environmentVariables;
    if (variable === undefined) throw new Error('There is no environment variable.');
    const broken = { ...variable, label: label('Address', 'Adresse', ' ', 'Адрес') };
    expect(labels(written({ environmentVariables: [broken, ...others] }))).toEqual([
      'environmentvariabledefinition/displayname: label is empty in language 1031.',
    ]);
  });

  test('names a text that is missing in one language, with the way to it', () => {
    const isBulgarianTab = ({ attributes }: { attributes: Readonly<Record<string, string>> }) => attributes['description'] === 'Запис';
    const parts = customized(written({ forms: [provisioningForm] }), change('label', isBulgarianTab, remove));
    expect(labels(parts)).toEqual([expect.stringMatching(/tab\(record\)\/labels: label has 0 texts in language 1026 instead of one\.$/)]);
  });

  test('looks into the site map, whose texts are attributes of another name', () => {
    const parts = customized(
      written(),
      change('Title', ({ attributes }) => attributes['Title'] === 'Ventes', withAttributes({ Title: '' })),
    );
    expect(labels(parts)).toEqual([expect.stringContaining('Group(csp_group_sales)/Titles: Title is empty in language 1036.')]);
  });

  test("demands words for the platform's own columns on a form, since only ours bring theirs", () => {
    const [form, ...others] = tenantry.forms;
    if (form === undefined) throw new Error('There is no form.');
    const bare = { ...form, header: [{ kind: 'field', column: 'name' }] } as const;
    expect(labels(written({ forms: [bare, ...others] }))).toHaveLength(4);
  });
});
