import { strToU8, zipSync } from 'fflate';

/** A small solution in which every kind of component occurs once, as real exports write them. */
export const sampleParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  'solution.xml': `<?xml version="1.0" encoding="utf-8"?>
<ImportExportXml version="9.2.24043.234" languagecode="1033" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <SolutionManifest>
    <UniqueName>Sample</UniqueName>
    <LocalizedNames><LocalizedName description="Sample" languagecode="1033"/><LocalizedName description="Пример" languagecode="1026"/></LocalizedNames>
    <Version>1.2.0.3</Version><Managed>1</Managed>
    <Publisher><UniqueName>maker</UniqueName><EMailAddress xsi:nil="true"/><CustomizationPrefix>spk</CustomizationPrefix><CustomizationOptionValuePrefix>72700</CustomizationOptionValuePrefix></Publisher>
    <RootComponents/>
  </SolutionManifest>
</ImportExportXml>`,
  'customizations.xml': `\uFEFF<?xml version="1.0" encoding="utf-8"?>
<ImportExportXml>
  <Entities>
    <Entity>
      <Name LocalizedName="Subscription" OriginalName="Subscription">spk_Subscription</Name>
      <EntityInfo><entity Name="spk_Subscription">
        <LocalizedNames><LocalizedName description="Subscription" languagecode="1033"/><LocalizedName description="Abonnement" languagecode="1036"/></LocalizedNames>
        <LocalizedCollectionNames><LocalizedCollectionName description="Subscriptions" languagecode="1033"/></LocalizedCollectionNames>
        <attributes>
          <attribute PhysicalName="spk_SubscriptionId"><Type>primarykey</Type><LogicalName>spk_subscriptionid</LogicalName><RequiredLevel>systemrequired</RequiredLevel><ValidForUpdateApi>0</ValidForUpdateApi></attribute>
          <attribute PhysicalName="spk_Name"><Type>nvarchar</Type><LogicalName>spk_name</LogicalName><RequiredLevel>required</RequiredLevel><DisplayMask>PrimaryName|ValidForForm</DisplayMask><IsCustomField>1</IsCustomField><IsAuditEnabled>1</IsAuditEnabled><Format>text</Format><MaxLength>200</MaxLength><AutoNumberFormat>SUB-{SEQNUM:6}</AutoNumberFormat><displaynames><displayname description="Name" languagecode="1033"/></displaynames></attribute>
          <attribute PhysicalName="spk_Seats"><Type>int</Type><LogicalName>spk_seats</LogicalName><MinValue>-5</MinValue><MaxValue>1000000</MaxValue></attribute>
          <attribute PhysicalName="spk_EndsOn"><Type>datetime</Type><LogicalName>spk_endson</LogicalName><Format>date</Format><Behavior>2</Behavior></attribute>
          <attribute PhysicalName="spk_AutoRenew"><Type>bit</Type><LogicalName>spk_autorenew</LogicalName><AppDefaultValue>1</AppDefaultValue><optionset Name="ignored"><OptionSetType>bit</OptionSetType><options><option value="1"><labels><label description="Yes" languagecode="1033"/></labels></option><option value="0"/></options></optionset></attribute>
          <attribute PhysicalName="spk_Channel"><Type>picklist</Type><LogicalName>spk_channel</LogicalName><AppDefaultValue>-1</AppDefaultValue><OptionSetName>spk_channel</OptionSetName></attribute>
          <attribute PhysicalName="spk_AccountId"><Type>lookup</Type><LogicalName>spk_accountid</LogicalName></attribute>
          <attribute PhysicalName="statecode"><Type>state</Type><LogicalName>statecode</LogicalName><optionset Name="spk_subscription_statecode"><OptionSetType>state</OptionSetType><states><state value="0" defaultstatus="1" invariantname="Active"/><state value="1" defaultstatus="2"/></states></optionset></attribute>
          <attribute PhysicalName="statuscode"><Type>status</Type><LogicalName>statuscode</LogicalName><optionset Name="spk_subscription_statuscode"><OptionSetType>status</OptionSetType><statuses><status value="1" state="0"/><status value="727000002" state="0"/><status value="2" state="1"/></statuses></optionset></attribute>
          <attribute PhysicalName="spk_Picture"><Type>image</Type><LogicalName>spk_picture</LogicalName></attribute>
        </attributes>
        <EntitySetName>spk_subscriptions</EntitySetName><OwnershipTypeMask>UserOwned</OwnershipTypeMask><HasRelatedNotes>True</HasRelatedNotes><HasRelatedActivities>False</HasRelatedActivities><ChangeTrackingEnabled>1</ChangeTrackingEnabled>
        <EntityKeys><EntityKey><Name>spk_Key</Name><LogicalName>spk_key</LogicalName><EntityKeyAttributes><AttributeName>spk_name</AttributeName><AttributeName>spk_accountid</AttributeName></EntityKeyAttributes></EntityKey></EntityKeys>
      </entity></EntityInfo>
      <FormXml>
        <forms type="main"><systemform><formid>{3D35A876-9ED0-5F55-ACE6-BB5392481896}</formid><FormActivationState>1</FormActivationState><form><tabs><tab name="general"/></tabs></form><LocalizedNames><LocalizedName description="Information" languagecode="1033"/></LocalizedNames></systemform></forms>
        <forms type="dashboard"><systemform><formid>{3d35a876-9ed0-5f55-ace6-bb5392481897}</formid><form/></systemform></forms>
      </FormXml>
      <SavedQueries><savedqueries>
        <savedquery><savedqueryid>{67d089ae-9410-5308-a540-8e5ce8abd7ad}</savedqueryid><isquickfindquery>0</isquickfindquery><isdefault>1</isdefault><querytype>0</querytype><layoutxml><grid name="resultset"><row id="spk_subscriptionid"/></grid></layoutxml><fetchxml><fetch><entity name="spk_subscription"/></fetch></fetchxml><LocalizedNames><LocalizedName description="Active" languagecode="1033"/></LocalizedNames></savedquery>
        <savedquery><savedqueryid>{67d089ae-9410-5308-a540-8e5ce8abd7ae}</savedqueryid><isquickfindquery>1</isquickfindquery><querytype>4</querytype><layoutxml>&lt;grid/&gt;</layoutxml><fetchxml>&lt;fetch/&gt;</fetchxml></savedquery>
      </savedqueries></SavedQueries>
      <RibbonDiffXml><CustomActions/></RibbonDiffXml>
      <Visualizations><visualization/></Visualizations>
    </Entity>
    <Entity><Name>Account</Name><FormXml/></Entity>
  </Entities>
  <Roles><Role id="{B3379BC1-8D82-56D8-AE2D-4B962C785086}" name="Seller"><RolePrivileges><RolePrivilege name="prvReadspk_Subscription" level="Global"/><RolePrivilege name="prvWritespk_Subscription" level="Basic"/></RolePrivileges></Role></Roles>
  <Workflows><Workflow Name="unknown here"/></Workflows>
  <Templates/>
  <EntityRelationships>
    <EntityRelationship Name="spk_account_spk_subscription"><EntityRelationshipType>OneToMany</EntityRelationshipType><ReferencingEntityName>spk_Subscription</ReferencingEntityName><ReferencedEntityName>Account</ReferencedEntityName><CascadeAssign>Cascade</CascadeAssign><CascadeDelete>Restrict</CascadeDelete><ReferencingAttributeName>spk_AccountId</ReferencingAttributeName><EntityRelationshipRoles><EntityRelationshipRole><NavigationPropertyName>spk_AccountId</NavigationPropertyName><RelationshipRoleType>1</RelationshipRoleType></EntityRelationshipRole><EntityRelationshipRole><NavigationPropertyName>spk_account_subscriptions</NavigationPropertyName><RelationshipRoleType>0</RelationshipRoleType></EntityRelationshipRole></EntityRelationshipRoles></EntityRelationship>
    <EntityRelationship Name="spk_subscription_contact"><EntityRelationshipType>ManyToMany</EntityRelationshipType><FirstEntityName>spk_Subscription</FirstEntityName><SecondEntityName>Contact</SecondEntityName><IntersectEntityName>spk_subscription_contact</IntersectEntityName><EntityRelationshipRoles><EntityRelationshipRole><NavigationPropertyName>spk_contacts</NavigationPropertyName></EntityRelationshipRole><EntityRelationshipRole><NavigationPropertyName>spk_subscriptions</NavigationPropertyName></EntityRelationshipRole></EntityRelationshipRoles></EntityRelationship>
    <EntityRelationship Name="broken"/>
  </EntityRelationships>
  <optionsets><optionset Name="spk_channel"><OptionSetType>picklist</OptionSetType><displaynames><displayname description="Channel" languagecode="1033"/></displaynames><options><option value="727000000" Color="#0000ff"><labels><label description="Direct" languagecode="1033"/></labels></option></options></optionset></optionsets>
  <WebResources>
    <WebResource><WebResourceId>{987194ed-5d58-5f25-af7d-69c78efc7a51}</WebResourceId><Name>spk_/x.js</Name><DisplayName>Script</DisplayName><WebResourceType>3</WebResourceType><FileName>/WebResources/spk_xjs987194ED</FileName></WebResource>
    <WebResource><WebResourceId>{987194ed-5d58-5f25-af7d-69c78efc7a52}</WebResourceId><Name>spk_/lost.js</Name><WebResourceType>3</WebResourceType><FileName>/WebResources/lost</FileName></WebResource>
  </WebResources>
  <CustomControls><CustomControl><Name>spk_Spike.Badge</Name><FileName>/Controls/spk_Spike.Badge/ControlManifest.xml</FileName></CustomControl></CustomControls>
  <SdkMessageProcessingSteps>
    <SdkMessageProcessingStep Name="on update" SdkMessageProcessingStepId="{EA2DEC67-1469-5296-A2EB-E3B962E70E81}"><PrimaryEntity>spk_subscription</PrimaryEntity><FilteringAttributes>spk_seats,statuscode</FilteringAttributes><Mode>1</Mode><SdkMessageId>{20bebb1b-ea3e-db11-86a7-000a3a5473e8}</SdkMessageId><EventHandler>{f8956f8d-594a-5b77-a839-be90e2de6491}</EventHandler><EventHandlerTypeCode>4618</EventHandlerTypeCode><Stage>40</Stage><SdkMessageProcessingStepImages><SdkMessageProcessingStepImage Name="pre"><Attributes>spk_seats</Attributes><EntityAlias>before</EntityAlias><ImageType>0</ImageType></SdkMessageProcessingStepImage></SdkMessageProcessingStepImages></SdkMessageProcessingStep>
    <SdkMessageProcessingStep Name="plug-in class" SdkMessageProcessingStepId="{ea2dec67-1469-5296-a2eb-e3b962e70e82}"><EventHandlerTypeCode>4602</EventHandlerTypeCode></SdkMessageProcessingStep>
  </SdkMessageProcessingSteps>
  <ServiceEndpoints>
    <ServiceEndpoint ServiceEndpointId="{f8956f8d-594a-5b77-a839-be90e2de6491}" Name="server"><Contract>8</Contract><AuthType>5</AuthType><Url>https://example.invalid/webhook</Url></ServiceEndpoint>
    <ServiceEndpoint ServiceEndpointId="{f8956f8d-594a-5b77-a839-be90e2de6492}" Name="queue"><Contract>2</Contract></ServiceEndpoint>
  </ServiceEndpoints>
  <AppModuleSiteMaps><AppModuleSiteMap><SiteMapUniqueName>spk_App</SiteMapUniqueName><SiteMap><Area Id="a"/></SiteMap><LocalizedNames><LocalizedName description="Map" languagecode="1033"/></LocalizedNames></AppModuleSiteMap></AppModuleSiteMaps>
  <AppModules><AppModule><UniqueName>spk_App</UniqueName><AppModuleComponents><AppModuleComponent type="1" schemaName="spk_Subscription"/><AppModuleComponent type="26" id="{67d089ae-9410-5308-a540-8e5ce8abd7ad}"/><AppModuleComponent type="62" schemaName="spk_App"/></AppModuleComponents><AppModuleRoleMaps><Role id="{b3379bc1-8d82-56d8-ae2d-4b962c785086}"/></AppModuleRoleMaps><LocalizedNames><LocalizedName description="Licensing" languagecode="1033"/></LocalizedNames></AppModule></AppModules>
  <Languages><Language>1033</Language><Language>1036</Language></Languages>
</ImportExportXml>`,
  'WebResources/spk_xjs987194ED': 'window.spk = 1;',
  'Controls/spk_Spike.Badge/ControlManifest.xml': '<manifest/>',
  'Controls/spk_Spike.Badge/bundle.js': 'var x;',
  'Controls/spk_Spike.Badge/strings/Badge.1036.resx': '<root/>',
  'environmentvariabledefinitions/spk_ServerUrl/environmentvariabledefinition.xml':
    '<environmentvariabledefinition schemaname="spk_ServerUrl"><defaultvalue>https://example.invalid</defaultvalue><displayname default="Server URL"><label description="Adresse" languagecode="1036"/></displayname><type>100000000</type></environmentvariabledefinition>',
  'environmentvariabledefinitions/spk_ServerUrl/environmentvariablevalues.json':
    '{"environmentvariablevalues":{"environmentvariablevalue":{"@environmentvariablevalueid":"02b34632-9c07-ec11-94ef-00224826aa05","iscustomizable":"1","value":"https://contoso.com"}}}',
  'customapis/spk_Do/customapi.xml': '<customapi uniquename="spk_Do"/>',
};

/** A zip tells when its files were written; the same parts are to be the same bytes at any time. */
const sampled = '2026-11-21T12:00:00';

export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), { mtime: sampled });
