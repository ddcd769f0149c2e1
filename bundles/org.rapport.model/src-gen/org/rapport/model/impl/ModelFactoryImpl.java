/**
 */
package org.rapport.model.impl;

import java.math.BigDecimal;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.rapport.model.Account;
import org.rapport.model.AccountKind;
import org.rapport.model.AccountStatus;
import org.rapport.model.Activity;
import org.rapport.model.ActivityKind;
import org.rapport.model.Address;
import org.rapport.model.AddressKind;
import org.rapport.model.Campaign;
import org.rapport.model.CampaignMember;
import org.rapport.model.CampaignMemberStatus;
import org.rapport.model.CampaignStatus;
import org.rapport.model.Case;
import org.rapport.model.CaseKind;
import org.rapport.model.CasePriority;
import org.rapport.model.CaseStatus;
import org.rapport.model.Contact;
import org.rapport.model.ContactPoint;
import org.rapport.model.ContactPointKind;
import org.rapport.model.CustomFieldDefinition;
import org.rapport.model.CustomFieldType;
import org.rapport.model.CustomValue;
import org.rapport.model.CustomValues;
import org.rapport.model.FieldChoice;
import org.rapport.model.MetricDefinition;
import org.rapport.model.ModelFactory;
import org.rapport.model.ModelPackage;
import org.rapport.model.Opportunity;
import org.rapport.model.OpportunityLine;
import org.rapport.model.Order;
import org.rapport.model.OrderLine;
import org.rapport.model.OrderStatus;
import org.rapport.model.Pipeline;
import org.rapport.model.Product;
import org.rapport.model.Role;
import org.rapport.model.Score;
import org.rapport.model.ScoreReason;
import org.rapport.model.Segment;
import org.rapport.model.SegmentKind;
import org.rapport.model.Stage;
import org.rapport.model.StageKind;
import org.rapport.model.SurveyKind;
import org.rapport.model.SurveyResponse;
import org.rapport.model.Team;
import org.rapport.model.User;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelFactoryImpl extends EFactoryImpl implements ModelFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ModelFactory init() {
		try {
			ModelFactory theModelFactory = (ModelFactory)EPackage.Registry.INSTANCE.getEFactory(ModelPackage.eNS_URI);
			if (theModelFactory != null) {
				return theModelFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ModelFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ModelPackage.CUSTOM_VALUE: return createCustomValue();
			case ModelPackage.CUSTOM_FIELD_DEFINITION: return createCustomFieldDefinition();
			case ModelPackage.FIELD_CHOICE: return createFieldChoice();
			case ModelPackage.USER: return createUser();
			case ModelPackage.TEAM: return createTeam();
			case ModelPackage.ROLE: return createRole();
			case ModelPackage.ACCOUNT: return createAccount();
			case ModelPackage.CONTACT: return createContact();
			case ModelPackage.ADDRESS: return createAddress();
			case ModelPackage.CONTACT_POINT: return createContactPoint();
			case ModelPackage.PIPELINE: return createPipeline();
			case ModelPackage.STAGE: return createStage();
			case ModelPackage.OPPORTUNITY: return createOpportunity();
			case ModelPackage.OPPORTUNITY_LINE: return createOpportunityLine();
			case ModelPackage.PRODUCT: return createProduct();
			case ModelPackage.ORDER: return createOrder();
			case ModelPackage.ORDER_LINE: return createOrderLine();
			case ModelPackage.ACTIVITY: return createActivity();
			case ModelPackage.CASE: return createCase();
			case ModelPackage.CAMPAIGN: return createCampaign();
			case ModelPackage.CAMPAIGN_MEMBER: return createCampaignMember();
			case ModelPackage.SURVEY_RESPONSE: return createSurveyResponse();
			case ModelPackage.SEGMENT: return createSegment();
			case ModelPackage.SCORE: return createScore();
			case ModelPackage.SCORE_REASON: return createScoreReason();
			case ModelPackage.METRIC_DEFINITION: return createMetricDefinition();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ModelPackage.ACCOUNT_KIND:
				return createAccountKindFromString(eDataType, initialValue);
			case ModelPackage.ACCOUNT_STATUS:
				return createAccountStatusFromString(eDataType, initialValue);
			case ModelPackage.ADDRESS_KIND:
				return createAddressKindFromString(eDataType, initialValue);
			case ModelPackage.CONTACT_POINT_KIND:
				return createContactPointKindFromString(eDataType, initialValue);
			case ModelPackage.STAGE_KIND:
				return createStageKindFromString(eDataType, initialValue);
			case ModelPackage.ORDER_STATUS:
				return createOrderStatusFromString(eDataType, initialValue);
			case ModelPackage.ACTIVITY_KIND:
				return createActivityKindFromString(eDataType, initialValue);
			case ModelPackage.CASE_KIND:
				return createCaseKindFromString(eDataType, initialValue);
			case ModelPackage.CASE_STATUS:
				return createCaseStatusFromString(eDataType, initialValue);
			case ModelPackage.CASE_PRIORITY:
				return createCasePriorityFromString(eDataType, initialValue);
			case ModelPackage.CAMPAIGN_STATUS:
				return createCampaignStatusFromString(eDataType, initialValue);
			case ModelPackage.CAMPAIGN_MEMBER_STATUS:
				return createCampaignMemberStatusFromString(eDataType, initialValue);
			case ModelPackage.SURVEY_KIND:
				return createSurveyKindFromString(eDataType, initialValue);
			case ModelPackage.SEGMENT_KIND:
				return createSegmentKindFromString(eDataType, initialValue);
			case ModelPackage.CUSTOM_FIELD_TYPE:
				return createCustomFieldTypeFromString(eDataType, initialValue);
			case ModelPackage.INSTANT:
				return createInstantFromString(eDataType, initialValue);
			case ModelPackage.LOCAL_DATE:
				return createLocalDateFromString(eDataType, initialValue);
			case ModelPackage.BIG_DECIMAL:
				return createBigDecimalFromString(eDataType, initialValue);
			case ModelPackage.TYPED_VALUE:
				return createTypedValueFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ModelPackage.ACCOUNT_KIND:
				return convertAccountKindToString(eDataType, instanceValue);
			case ModelPackage.ACCOUNT_STATUS:
				return convertAccountStatusToString(eDataType, instanceValue);
			case ModelPackage.ADDRESS_KIND:
				return convertAddressKindToString(eDataType, instanceValue);
			case ModelPackage.CONTACT_POINT_KIND:
				return convertContactPointKindToString(eDataType, instanceValue);
			case ModelPackage.STAGE_KIND:
				return convertStageKindToString(eDataType, instanceValue);
			case ModelPackage.ORDER_STATUS:
				return convertOrderStatusToString(eDataType, instanceValue);
			case ModelPackage.ACTIVITY_KIND:
				return convertActivityKindToString(eDataType, instanceValue);
			case ModelPackage.CASE_KIND:
				return convertCaseKindToString(eDataType, instanceValue);
			case ModelPackage.CASE_STATUS:
				return convertCaseStatusToString(eDataType, instanceValue);
			case ModelPackage.CASE_PRIORITY:
				return convertCasePriorityToString(eDataType, instanceValue);
			case ModelPackage.CAMPAIGN_STATUS:
				return convertCampaignStatusToString(eDataType, instanceValue);
			case ModelPackage.CAMPAIGN_MEMBER_STATUS:
				return convertCampaignMemberStatusToString(eDataType, instanceValue);
			case ModelPackage.SURVEY_KIND:
				return convertSurveyKindToString(eDataType, instanceValue);
			case ModelPackage.SEGMENT_KIND:
				return convertSegmentKindToString(eDataType, instanceValue);
			case ModelPackage.CUSTOM_FIELD_TYPE:
				return convertCustomFieldTypeToString(eDataType, instanceValue);
			case ModelPackage.INSTANT:
				return convertInstantToString(eDataType, instanceValue);
			case ModelPackage.LOCAL_DATE:
				return convertLocalDateToString(eDataType, instanceValue);
			case ModelPackage.BIG_DECIMAL:
				return convertBigDecimalToString(eDataType, instanceValue);
			case ModelPackage.TYPED_VALUE:
				return convertTypedValueToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomValue createCustomValue() {
		CustomValueImpl customValue = new CustomValueImpl();
		return customValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomFieldDefinition createCustomFieldDefinition() {
		CustomFieldDefinitionImpl customFieldDefinition = new CustomFieldDefinitionImpl();
		return customFieldDefinition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldChoice createFieldChoice() {
		FieldChoiceImpl fieldChoice = new FieldChoiceImpl();
		return fieldChoice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public User createUser() {
		UserImpl user = new UserImpl();
		return user;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Team createTeam() {
		TeamImpl team = new TeamImpl();
		return team;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role createRole() {
		RoleImpl role = new RoleImpl();
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Account createAccount() {
		AccountImpl account = new AccountImpl();
		return account;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contact createContact() {
		ContactImpl contact = new ContactImpl();
		return contact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Address createAddress() {
		AddressImpl address = new AddressImpl();
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContactPoint createContactPoint() {
		ContactPointImpl contactPoint = new ContactPointImpl();
		return contactPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Pipeline createPipeline() {
		PipelineImpl pipeline = new PipelineImpl();
		return pipeline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stage createStage() {
		StageImpl stage = new StageImpl();
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Opportunity createOpportunity() {
		OpportunityImpl opportunity = new OpportunityImpl();
		return opportunity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OpportunityLine createOpportunityLine() {
		OpportunityLineImpl opportunityLine = new OpportunityLineImpl();
		return opportunityLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Product createProduct() {
		ProductImpl product = new ProductImpl();
		return product;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Order createOrder() {
		OrderImpl order = new OrderImpl();
		return order;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrderLine createOrderLine() {
		OrderLineImpl orderLine = new OrderLineImpl();
		return orderLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Activity createActivity() {
		ActivityImpl activity = new ActivityImpl();
		return activity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Case createCase() {
		CaseImpl case_ = new CaseImpl();
		return case_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Campaign createCampaign() {
		CampaignImpl campaign = new CampaignImpl();
		return campaign;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CampaignMember createCampaignMember() {
		CampaignMemberImpl campaignMember = new CampaignMemberImpl();
		return campaignMember;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SurveyResponse createSurveyResponse() {
		SurveyResponseImpl surveyResponse = new SurveyResponseImpl();
		return surveyResponse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Segment createSegment() {
		SegmentImpl segment = new SegmentImpl();
		return segment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Score createScore() {
		ScoreImpl score = new ScoreImpl();
		return score;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoreReason createScoreReason() {
		ScoreReasonImpl scoreReason = new ScoreReasonImpl();
		return scoreReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MetricDefinition createMetricDefinition() {
		MetricDefinitionImpl metricDefinition = new MetricDefinitionImpl();
		return metricDefinition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AccountKind createAccountKindFromString(EDataType eDataType, String initialValue) {
		AccountKind result = AccountKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAccountKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AccountStatus createAccountStatusFromString(EDataType eDataType, String initialValue) {
		AccountStatus result = AccountStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAccountStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AddressKind createAddressKindFromString(EDataType eDataType, String initialValue) {
		AddressKind result = AddressKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAddressKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ContactPointKind createContactPointKindFromString(EDataType eDataType, String initialValue) {
		ContactPointKind result = ContactPointKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertContactPointKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StageKind createStageKindFromString(EDataType eDataType, String initialValue) {
		StageKind result = StageKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStageKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OrderStatus createOrderStatusFromString(EDataType eDataType, String initialValue) {
		OrderStatus result = OrderStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOrderStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ActivityKind createActivityKindFromString(EDataType eDataType, String initialValue) {
		ActivityKind result = ActivityKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertActivityKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CaseKind createCaseKindFromString(EDataType eDataType, String initialValue) {
		CaseKind result = CaseKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCaseKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CaseStatus createCaseStatusFromString(EDataType eDataType, String initialValue) {
		CaseStatus result = CaseStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCaseStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CasePriority createCasePriorityFromString(EDataType eDataType, String initialValue) {
		CasePriority result = CasePriority.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCasePriorityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CampaignStatus createCampaignStatusFromString(EDataType eDataType, String initialValue) {
		CampaignStatus result = CampaignStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCampaignStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CampaignMemberStatus createCampaignMemberStatusFromString(EDataType eDataType, String initialValue) {
		CampaignMemberStatus result = CampaignMemberStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCampaignMemberStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SurveyKind createSurveyKindFromString(EDataType eDataType, String initialValue) {
		SurveyKind result = SurveyKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSurveyKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SegmentKind createSegmentKindFromString(EDataType eDataType, String initialValue) {
		SegmentKind result = SegmentKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSegmentKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CustomFieldType createCustomFieldTypeFromString(EDataType eDataType, String initialValue) {
		CustomFieldType result = CustomFieldType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCustomFieldTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createInstant(final String it) {
		return it == null || it.isEmpty() ? null : Instant.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createInstantFromString(EDataType eDataType, String initialValue) {
		return createInstant(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInstant(final Instant it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInstantToString(EDataType eDataType, Object instanceValue) {
		return convertInstant((Instant)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createLocalDate(final String it) {
		return it == null || it.isEmpty() ? null : LocalDate.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createLocalDateFromString(EDataType eDataType, String initialValue) {
		return createLocalDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalDate(final LocalDate it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalDateToString(EDataType eDataType, Object instanceValue) {
		return convertLocalDate((LocalDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BigDecimal createBigDecimal(final String it) {
		return it == null || it.isEmpty() ? null : new BigDecimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BigDecimal createBigDecimalFromString(EDataType eDataType, String initialValue) {
		return createBigDecimal(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBigDecimal(final BigDecimal it) {
		return it == null ? null : it.toPlainString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBigDecimalToString(EDataType eDataType, Object instanceValue) {
		return convertBigDecimal((BigDecimal)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Object createTypedValue(final String it) {
		return CustomValues.fromText(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Object createTypedValueFromString(EDataType eDataType, String initialValue) {
		return createTypedValue(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTypedValue(final Object it) {
		return CustomValues.toText(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTypedValueToString(EDataType eDataType, Object instanceValue) {
		return convertTypedValue((Object)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelPackage getModelPackage() {
		return (ModelPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ModelPackage getPackage() {
		return ModelPackage.eINSTANCE;
	}

} //ModelFactoryImpl
