import type { App, Area, Group, SubArea } from '../model/define-app';
import { logicalNameOf } from '../model/platform-columns';
import { localizedNames, titles } from './labels';
import { element, leaf, type XmlElement } from './xml';

/** An `<AppModuleSiteMap>`: what stands in the app's navigation. It bears the app's name. */
export const siteMapElement = (app: App): XmlElement =>
  element(
    'AppModuleSiteMap',
    {},
    leaf('SiteMapUniqueName', app.uniqueName),
    leaf('EnableCollapsibleGroups', 'False'),
    leaf('ShowHome', 'True'),
    leaf('ShowPinned', 'True'),
    leaf('ShowRecents', 'True'),
    element('SiteMap', { IntroducedVersion: '7.0.0.0' }, app.areas.map(areaElement)),
    localizedNames(app.label),
  );

const areaElement = (area: Area) =>
  element(
    'Area',
    { Id: `csp_area_${area.name}`, ShowGroups: 'true', IntroducedVersion: '7.0.0.0' },
    titles(area.label),
    area.groups.map(groupElement),
  );

const groupElement = (group: Group) =>
  element(
    'Group',
    { Id: `csp_group_${group.name}`, IntroducedVersion: '7.0.0.0', IsProfile: 'false' },
    titles(group.label),
    group.subAreas.map(subAreaElement),
  );

const subAreaElement = (subArea: SubArea) =>
  element(
    'SubArea',
    {
      Id: `csp_subarea_${subArea.name}`,
      VectorIcon: `$webresource:${subArea.icon}`,
      Entity: logicalNameOf(subArea.table),
      Client: 'All,Outlook,OutlookLaptopClient,OutlookWorkstationClient,Web',
      AvailableOffline: 'true',
      PassParams: 'false',
      Sku: 'All,OnPremise,Live,SPLA',
    },
    titles(subArea.label),
    subArea.shownTo === undefined ? null : element('Privilege', { Entity: logicalNameOf(subArea.table), Privilege: subArea.shownTo }),
  );
