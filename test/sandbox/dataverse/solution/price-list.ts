import { zipOf } from './sample';

const attribute = (name: string, type: string, parts: string) =>
  `<attribute PhysicalName="spk_${name}"><Type>${type}</Type><LogicalName>spk_${name.toLowerCase()}</LogicalName><RequiredLevel>none</RequiredLevel>
  <DisplayMask>${name === 'Name' ? 'PrimaryName|' : ''}ValidForForm</DisplayMask><IsCustomField>1</IsCustomField>${parts}
  <displaynames><displayname description="${name}" languagecode="1033"/><displayname description="${name} auf Deutsch" languagecode="1031"/></displaynames></attribute>`;

const amount = (name: string, source: number, digits: number) =>
  attribute(
    name,
    'money',
    `<MinValue>-1000000</MinValue><MaxValue>1000000</MaxValue><Accuracy>${digits}</Accuracy><AccuracySource>${source}</AccuracySource>`,
  );

/** A solution with one table of amounts, which says nothing of currencies: the platform adds them. */
export const priceList = (): Uint8Array =>
  zipOf({
    'solution.xml': `<ImportExportXml><SolutionManifest><UniqueName>Prices</UniqueName><Version>1.0.0.0</Version><Managed>0</Managed>
      <Publisher><UniqueName>maker</UniqueName><CustomizationPrefix>spk</CustomizationPrefix></Publisher></SolutionManifest></ImportExportXml>`,
    'customizations.xml': `<ImportExportXml>
      <Entities><Entity><Name>spk_Price</Name><EntityInfo><entity Name="spk_Price">
        <LocalizedNames><LocalizedName description="Price" languagecode="1033"/></LocalizedNames>
        <LocalizedCollectionNames><LocalizedCollectionName description="Prices" languagecode="1033"/></LocalizedCollectionNames>
        <attributes>
          <attribute PhysicalName="spk_PriceId"><Type>primarykey</Type><LogicalName>spk_priceid</LogicalName></attribute>
          ${attribute('Name', 'nvarchar', '<MaxLength>200</MaxLength>')}
          ${attribute('Code', 'nvarchar', '<MaxLength>100</MaxLength>')}
          ${attribute('ValidFrom', 'datetime', '<Format>datetime</Format><Behavior>1</Behavior>')}
          ${attribute('Margin', 'decimal', '<MinValue>-100</MinValue><MaxValue>100</MaxValue><Accuracy>3</Accuracy>')}
          ${amount('Price', 2, 2)}${amount('Fee', 0, 3)}${amount('Listed', 1, 4)}
          ${attribute('AccountId', 'lookup', '')}
        </attributes>
        <EntitySetName>spk_prices</EntitySetName><OwnershipTypeMask>OrgOwned</OwnershipTypeMask>
        <EntityKeys><EntityKey><Name>spk_Key</Name><LogicalName>spk_key</LogicalName><EntityKeyAttributes>
          <AttributeName>spk_accountid</AttributeName><AttributeName>spk_code</AttributeName><AttributeName>spk_validfrom</AttributeName>
        </EntityKeyAttributes></EntityKey></EntityKeys>
      </entity></EntityInfo></Entity></Entities>
      <EntityRelationships><EntityRelationship Name="spk_account_spk_price"><EntityRelationshipType>OneToMany</EntityRelationshipType>
        <ReferencingEntityName>spk_Price</ReferencingEntityName><ReferencedEntityName>Account</ReferencedEntityName><CascadeDelete>Restrict</CascadeDelete>
        <ReferencingAttributeName>spk_AccountId</ReferencingAttributeName><EntityRelationshipRoles>
          <EntityRelationshipRole><NavigationPropertyName>spk_AccountId</NavigationPropertyName><RelationshipRoleType>1</RelationshipRoleType></EntityRelationshipRole>
          <EntityRelationshipRole><NavigationPropertyName>spk_prices</NavigationPropertyName><RelationshipRoleType>0</RelationshipRoleType></EntityRelationshipRole>
        </EntityRelationshipRoles></EntityRelationship></EntityRelationships>
      <Languages><Language>1033</Language><Language>1031</Language></Languages>
    </ImportExportXml>`,
  });
