/**
 */
package org.rapport.model.impl;

import java.math.BigDecimal;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

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
import org.rapport.model.FieldChoice;
import org.rapport.model.MetricDefinition;
import org.rapport.model.ModelFactory;
import org.rapport.model.ModelPackage;
import org.rapport.model.Opportunity;
import org.rapport.model.OpportunityLine;
import org.rapport.model.Order;
import org.rapport.model.OrderLine;
import org.rapport.model.OrderStatus;
import org.rapport.model.Part;
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
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelPackageImpl extends EPackageImpl implements ModelPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass recordEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass partEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass customValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass customFieldDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fieldChoiceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass userEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass teamEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass roleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass accountEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contactEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass addressEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contactPointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pipelineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass opportunityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass opportunityLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass productEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass orderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass orderLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass activityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass caseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass campaignEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass campaignMemberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass surveyResponseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass segmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scoreEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scoreReasonEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass metricDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum accountKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum accountStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum addressKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contactPointKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stageKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum orderStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum activityKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum caseKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum caseStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum casePriorityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum campaignStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum campaignMemberStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum surveyKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum segmentKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum customFieldTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType instantEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType localDateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType bigDecimalEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType typedValueEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.rapport.model.ModelPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ModelPackageImpl() {
		super(eNS_URI, ModelFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ModelPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ModelPackage init() {
		if (isInited) return (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredModelPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ModelPackageImpl theModelPackage = registeredModelPackage instanceof ModelPackageImpl ? (ModelPackageImpl)registeredModelPackage : new ModelPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theModelPackage.createPackageContents();

		// Initialize created meta-data
		theModelPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theModelPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ModelPackage.eNS_URI, theModelPackage);
		return theModelPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRecord() {
		return recordEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecord_Id() {
		return (EAttribute)recordEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecord_Key() {
		return (EAttribute)recordEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecord_Version() {
		return (EAttribute)recordEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecord_CustomValues() {
		return (EReference)recordEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPart() {
		return partEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPart_Id() {
		return (EAttribute)partEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCustomValue() {
		return customValueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomValue_FieldId() {
		return (EAttribute)customValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomValue_Value() {
		return (EAttribute)customValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCustomFieldDefinition() {
		return customFieldDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomFieldDefinition_Entity() {
		return (EAttribute)customFieldDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomFieldDefinition_Name() {
		return (EAttribute)customFieldDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomFieldDefinition_Label() {
		return (EAttribute)customFieldDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomFieldDefinition_Type() {
		return (EAttribute)customFieldDefinitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCustomFieldDefinition_Choices() {
		return (EReference)customFieldDefinitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomFieldDefinition_FieldTable() {
		return (EAttribute)customFieldDefinitionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomFieldDefinition_Retired() {
		return (EAttribute)customFieldDefinitionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomFieldDefinition_Sensitive() {
		return (EAttribute)customFieldDefinitionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomFieldDefinition_Required() {
		return (EAttribute)customFieldDefinitionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomFieldDefinition_Unique() {
		return (EAttribute)customFieldDefinitionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomFieldDefinition_Min() {
		return (EAttribute)customFieldDefinitionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomFieldDefinition_Max() {
		return (EAttribute)customFieldDefinitionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomFieldDefinition_Pattern() {
		return (EAttribute)customFieldDefinitionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomFieldDefinition_FormerNames() {
		return (EAttribute)customFieldDefinitionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCustomFieldDefinition_Replaces() {
		return (EReference)customFieldDefinitionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFieldChoice() {
		return fieldChoiceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldChoice_Value() {
		return (EAttribute)fieldChoiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldChoice_Label() {
		return (EAttribute)fieldChoiceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldChoice_Retired() {
		return (EAttribute)fieldChoiceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUser() {
		return userEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUser_Name() {
		return (EAttribute)userEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUser_Login() {
		return (EAttribute)userEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUser_Email() {
		return (EAttribute)userEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUser_Active() {
		return (EAttribute)userEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUser_Roles() {
		return (EReference)userEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTeam() {
		return teamEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTeam_Name() {
		return (EAttribute)teamEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTeam_Description() {
		return (EAttribute)teamEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTeam_Members() {
		return (EReference)teamEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRole() {
		return roleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRole_Name() {
		return (EAttribute)roleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRole_Description() {
		return (EAttribute)roleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRole_Permissions() {
		return (EAttribute)roleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAccount() {
		return accountEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccount_Name() {
		return (EAttribute)accountEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccount_Kind() {
		return (EAttribute)accountEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccount_Status() {
		return (EAttribute)accountEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccount_Industry() {
		return (EAttribute)accountEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAccount_Owner() {
		return (EReference)accountEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAccount_Parent() {
		return (EReference)accountEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccount_Website() {
		return (EAttribute)accountEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccount_Since() {
		return (EAttribute)accountEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccount_Description() {
		return (EAttribute)accountEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAccount_Addresses() {
		return (EReference)accountEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAccount_ContactPoints() {
		return (EReference)accountEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContact() {
		return contactEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContact_Account() {
		return (EReference)contactEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Name() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_FirstName() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_LastName() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Title() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Position() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Birthday() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContact_Owner() {
		return (EReference)contactEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Description() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContact_Addresses() {
		return (EReference)contactEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContact_ContactPoints() {
		return (EReference)contactEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAddress() {
		return addressEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddress_Kind() {
		return (EAttribute)addressEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddress_Street() {
		return (EAttribute)addressEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddress_PostalCode() {
		return (EAttribute)addressEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddress_City() {
		return (EAttribute)addressEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddress_Region() {
		return (EAttribute)addressEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddress_Country() {
		return (EAttribute)addressEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddress_Primary() {
		return (EAttribute)addressEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContactPoint() {
		return contactPointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPoint_Kind() {
		return (EAttribute)contactPointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPoint_Value() {
		return (EAttribute)contactPointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPoint_Label() {
		return (EAttribute)contactPointEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPoint_Primary() {
		return (EAttribute)contactPointEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPipeline() {
		return pipelineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_Name() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_Description() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStage() {
		return stageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStage_Pipeline() {
		return (EReference)stageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_Name() {
		return (EAttribute)stageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_Position() {
		return (EAttribute)stageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_Probability() {
		return (EAttribute)stageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_Kind() {
		return (EAttribute)stageEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOpportunity() {
		return opportunityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOpportunity_Account() {
		return (EReference)opportunityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpportunity_Name() {
		return (EAttribute)opportunityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOpportunity_Stage() {
		return (EReference)opportunityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpportunity_Amount() {
		return (EAttribute)opportunityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpportunity_Currency() {
		return (EAttribute)opportunityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpportunity_Probability() {
		return (EAttribute)opportunityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpportunity_CloseDate() {
		return (EAttribute)opportunityEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOpportunity_Owner() {
		return (EReference)opportunityEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpportunity_Source() {
		return (EAttribute)opportunityEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpportunity_Description() {
		return (EAttribute)opportunityEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOpportunity_Lines() {
		return (EReference)opportunityEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOpportunityLine() {
		return opportunityLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOpportunityLine_Product() {
		return (EReference)opportunityLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpportunityLine_Description() {
		return (EAttribute)opportunityLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpportunityLine_Quantity() {
		return (EAttribute)opportunityLineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpportunityLine_UnitPrice() {
		return (EAttribute)opportunityLineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProduct() {
		return productEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_Name() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_Category() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_Unit() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_UnitPrice() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_Currency() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_Active() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_Description() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOrder() {
		return orderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrder_Account() {
		return (EReference)orderEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Date() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Amount() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Currency() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Status() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrder_Opportunity() {
		return (EReference)orderEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrder_Lines() {
		return (EReference)orderEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOrderLine() {
		return orderLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrderLine_Product() {
		return (EReference)orderLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrderLine_Description() {
		return (EAttribute)orderLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrderLine_Quantity() {
		return (EAttribute)orderLineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrderLine_UnitPrice() {
		return (EAttribute)orderLineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getActivity() {
		return activityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Kind() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Subject() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Text() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Start() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_End() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Due() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Done() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Account() {
		return (EReference)activityEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Contact() {
		return (EReference)activityEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Opportunity() {
		return (EReference)activityEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Owner() {
		return (EReference)activityEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCase() {
		return caseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCase_Account() {
		return (EReference)caseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCase_Contact() {
		return (EReference)caseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Name() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Kind() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Status() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Priority() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Text() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Solution() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Opened() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Closed() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCase_Owner() {
		return (EReference)caseEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCampaign() {
		return campaignEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCampaign_Name() {
		return (EAttribute)campaignEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCampaign_Kind() {
		return (EAttribute)campaignEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCampaign_Status() {
		return (EAttribute)campaignEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCampaign_Start() {
		return (EAttribute)campaignEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCampaign_End() {
		return (EAttribute)campaignEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCampaign_Budget() {
		return (EAttribute)campaignEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCampaign_Cost() {
		return (EAttribute)campaignEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCampaign_Currency() {
		return (EAttribute)campaignEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCampaign_Description() {
		return (EAttribute)campaignEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCampaign_Owner() {
		return (EReference)campaignEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCampaign_Members() {
		return (EReference)campaignEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCampaignMember() {
		return campaignMemberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCampaignMember_Account() {
		return (EReference)campaignMemberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCampaignMember_Contact() {
		return (EReference)campaignMemberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCampaignMember_Status() {
		return (EAttribute)campaignMemberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCampaignMember_Changed() {
		return (EAttribute)campaignMemberEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSurveyResponse() {
		return surveyResponseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSurveyResponse_Account() {
		return (EReference)surveyResponseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSurveyResponse_Contact() {
		return (EReference)surveyResponseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyResponse_Kind() {
		return (EAttribute)surveyResponseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyResponse_Value() {
		return (EAttribute)surveyResponseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyResponse_Comment() {
		return (EAttribute)surveyResponseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyResponse_Date() {
		return (EAttribute)surveyResponseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSegment() {
		return segmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_Name() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_Kind() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_Rule() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_Description() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSegment_Members() {
		return (EReference)segmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScore() {
		return scoreEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScore_Account() {
		return (EReference)scoreEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScore_Name() {
		return (EAttribute)scoreEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScore_Value() {
		return (EAttribute)scoreEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScore_Model() {
		return (EAttribute)scoreEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScore_Algorithm() {
		return (EAttribute)scoreEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScore_ComputedAt() {
		return (EAttribute)scoreEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScore_Reasons() {
		return (EReference)scoreEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScoreReason() {
		return scoreReasonEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreReason_Rank() {
		return (EAttribute)scoreReasonEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreReason_Field() {
		return (EAttribute)scoreReasonEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreReason_Value() {
		return (EAttribute)scoreReasonEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreReason_Contribution() {
		return (EAttribute)scoreReasonEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreReason_Sentence() {
		return (EAttribute)scoreReasonEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMetricDefinition() {
		return metricDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetricDefinition_Metric() {
		return (EAttribute)metricDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetricDefinition_Reading() {
		return (EAttribute)metricDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetricDefinition_Description() {
		return (EAttribute)metricDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAccountKind() {
		return accountKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAccountStatus() {
		return accountStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAddressKind() {
		return addressKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContactPointKind() {
		return contactPointKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStageKind() {
		return stageKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOrderStatus() {
		return orderStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActivityKind() {
		return activityKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCaseKind() {
		return caseKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCaseStatus() {
		return caseStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCasePriority() {
		return casePriorityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCampaignStatus() {
		return campaignStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCampaignMemberStatus() {
		return campaignMemberStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSurveyKind() {
		return surveyKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSegmentKind() {
		return segmentKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCustomFieldType() {
		return customFieldTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getInstant() {
		return instantEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getLocalDate() {
		return localDateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getBigDecimal() {
		return bigDecimalEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getTypedValue() {
		return typedValueEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelFactory getModelFactory() {
		return (ModelFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		recordEClass = createEClass(RECORD);
		createEAttribute(recordEClass, RECORD__ID);
		createEAttribute(recordEClass, RECORD__KEY);
		createEAttribute(recordEClass, RECORD__VERSION);
		createEReference(recordEClass, RECORD__CUSTOM_VALUES);

		partEClass = createEClass(PART);
		createEAttribute(partEClass, PART__ID);

		customValueEClass = createEClass(CUSTOM_VALUE);
		createEAttribute(customValueEClass, CUSTOM_VALUE__FIELD_ID);
		createEAttribute(customValueEClass, CUSTOM_VALUE__VALUE);

		customFieldDefinitionEClass = createEClass(CUSTOM_FIELD_DEFINITION);
		createEAttribute(customFieldDefinitionEClass, CUSTOM_FIELD_DEFINITION__ENTITY);
		createEAttribute(customFieldDefinitionEClass, CUSTOM_FIELD_DEFINITION__NAME);
		createEAttribute(customFieldDefinitionEClass, CUSTOM_FIELD_DEFINITION__LABEL);
		createEAttribute(customFieldDefinitionEClass, CUSTOM_FIELD_DEFINITION__TYPE);
		createEReference(customFieldDefinitionEClass, CUSTOM_FIELD_DEFINITION__CHOICES);
		createEAttribute(customFieldDefinitionEClass, CUSTOM_FIELD_DEFINITION__FIELD_TABLE);
		createEAttribute(customFieldDefinitionEClass, CUSTOM_FIELD_DEFINITION__RETIRED);
		createEAttribute(customFieldDefinitionEClass, CUSTOM_FIELD_DEFINITION__SENSITIVE);
		createEAttribute(customFieldDefinitionEClass, CUSTOM_FIELD_DEFINITION__REQUIRED);
		createEAttribute(customFieldDefinitionEClass, CUSTOM_FIELD_DEFINITION__UNIQUE);
		createEAttribute(customFieldDefinitionEClass, CUSTOM_FIELD_DEFINITION__MIN);
		createEAttribute(customFieldDefinitionEClass, CUSTOM_FIELD_DEFINITION__MAX);
		createEAttribute(customFieldDefinitionEClass, CUSTOM_FIELD_DEFINITION__PATTERN);
		createEAttribute(customFieldDefinitionEClass, CUSTOM_FIELD_DEFINITION__FORMER_NAMES);
		createEReference(customFieldDefinitionEClass, CUSTOM_FIELD_DEFINITION__REPLACES);

		fieldChoiceEClass = createEClass(FIELD_CHOICE);
		createEAttribute(fieldChoiceEClass, FIELD_CHOICE__VALUE);
		createEAttribute(fieldChoiceEClass, FIELD_CHOICE__LABEL);
		createEAttribute(fieldChoiceEClass, FIELD_CHOICE__RETIRED);

		userEClass = createEClass(USER);
		createEAttribute(userEClass, USER__NAME);
		createEAttribute(userEClass, USER__LOGIN);
		createEAttribute(userEClass, USER__EMAIL);
		createEAttribute(userEClass, USER__ACTIVE);
		createEReference(userEClass, USER__ROLES);

		teamEClass = createEClass(TEAM);
		createEAttribute(teamEClass, TEAM__NAME);
		createEAttribute(teamEClass, TEAM__DESCRIPTION);
		createEReference(teamEClass, TEAM__MEMBERS);

		roleEClass = createEClass(ROLE);
		createEAttribute(roleEClass, ROLE__NAME);
		createEAttribute(roleEClass, ROLE__DESCRIPTION);
		createEAttribute(roleEClass, ROLE__PERMISSIONS);

		accountEClass = createEClass(ACCOUNT);
		createEAttribute(accountEClass, ACCOUNT__NAME);
		createEAttribute(accountEClass, ACCOUNT__KIND);
		createEAttribute(accountEClass, ACCOUNT__STATUS);
		createEAttribute(accountEClass, ACCOUNT__INDUSTRY);
		createEReference(accountEClass, ACCOUNT__OWNER);
		createEReference(accountEClass, ACCOUNT__PARENT);
		createEAttribute(accountEClass, ACCOUNT__WEBSITE);
		createEAttribute(accountEClass, ACCOUNT__SINCE);
		createEAttribute(accountEClass, ACCOUNT__DESCRIPTION);
		createEReference(accountEClass, ACCOUNT__ADDRESSES);
		createEReference(accountEClass, ACCOUNT__CONTACT_POINTS);

		contactEClass = createEClass(CONTACT);
		createEReference(contactEClass, CONTACT__ACCOUNT);
		createEAttribute(contactEClass, CONTACT__NAME);
		createEAttribute(contactEClass, CONTACT__FIRST_NAME);
		createEAttribute(contactEClass, CONTACT__LAST_NAME);
		createEAttribute(contactEClass, CONTACT__TITLE);
		createEAttribute(contactEClass, CONTACT__POSITION);
		createEAttribute(contactEClass, CONTACT__BIRTHDAY);
		createEReference(contactEClass, CONTACT__OWNER);
		createEAttribute(contactEClass, CONTACT__DESCRIPTION);
		createEReference(contactEClass, CONTACT__ADDRESSES);
		createEReference(contactEClass, CONTACT__CONTACT_POINTS);

		addressEClass = createEClass(ADDRESS);
		createEAttribute(addressEClass, ADDRESS__KIND);
		createEAttribute(addressEClass, ADDRESS__STREET);
		createEAttribute(addressEClass, ADDRESS__POSTAL_CODE);
		createEAttribute(addressEClass, ADDRESS__CITY);
		createEAttribute(addressEClass, ADDRESS__REGION);
		createEAttribute(addressEClass, ADDRESS__COUNTRY);
		createEAttribute(addressEClass, ADDRESS__PRIMARY);

		contactPointEClass = createEClass(CONTACT_POINT);
		createEAttribute(contactPointEClass, CONTACT_POINT__KIND);
		createEAttribute(contactPointEClass, CONTACT_POINT__VALUE);
		createEAttribute(contactPointEClass, CONTACT_POINT__LABEL);
		createEAttribute(contactPointEClass, CONTACT_POINT__PRIMARY);

		pipelineEClass = createEClass(PIPELINE);
		createEAttribute(pipelineEClass, PIPELINE__NAME);
		createEAttribute(pipelineEClass, PIPELINE__DESCRIPTION);

		stageEClass = createEClass(STAGE);
		createEReference(stageEClass, STAGE__PIPELINE);
		createEAttribute(stageEClass, STAGE__NAME);
		createEAttribute(stageEClass, STAGE__POSITION);
		createEAttribute(stageEClass, STAGE__PROBABILITY);
		createEAttribute(stageEClass, STAGE__KIND);

		opportunityEClass = createEClass(OPPORTUNITY);
		createEReference(opportunityEClass, OPPORTUNITY__ACCOUNT);
		createEAttribute(opportunityEClass, OPPORTUNITY__NAME);
		createEReference(opportunityEClass, OPPORTUNITY__STAGE);
		createEAttribute(opportunityEClass, OPPORTUNITY__AMOUNT);
		createEAttribute(opportunityEClass, OPPORTUNITY__CURRENCY);
		createEAttribute(opportunityEClass, OPPORTUNITY__PROBABILITY);
		createEAttribute(opportunityEClass, OPPORTUNITY__CLOSE_DATE);
		createEReference(opportunityEClass, OPPORTUNITY__OWNER);
		createEAttribute(opportunityEClass, OPPORTUNITY__SOURCE);
		createEAttribute(opportunityEClass, OPPORTUNITY__DESCRIPTION);
		createEReference(opportunityEClass, OPPORTUNITY__LINES);

		opportunityLineEClass = createEClass(OPPORTUNITY_LINE);
		createEReference(opportunityLineEClass, OPPORTUNITY_LINE__PRODUCT);
		createEAttribute(opportunityLineEClass, OPPORTUNITY_LINE__DESCRIPTION);
		createEAttribute(opportunityLineEClass, OPPORTUNITY_LINE__QUANTITY);
		createEAttribute(opportunityLineEClass, OPPORTUNITY_LINE__UNIT_PRICE);

		productEClass = createEClass(PRODUCT);
		createEAttribute(productEClass, PRODUCT__NAME);
		createEAttribute(productEClass, PRODUCT__CATEGORY);
		createEAttribute(productEClass, PRODUCT__UNIT);
		createEAttribute(productEClass, PRODUCT__UNIT_PRICE);
		createEAttribute(productEClass, PRODUCT__CURRENCY);
		createEAttribute(productEClass, PRODUCT__ACTIVE);
		createEAttribute(productEClass, PRODUCT__DESCRIPTION);

		orderEClass = createEClass(ORDER);
		createEReference(orderEClass, ORDER__ACCOUNT);
		createEAttribute(orderEClass, ORDER__DATE);
		createEAttribute(orderEClass, ORDER__AMOUNT);
		createEAttribute(orderEClass, ORDER__CURRENCY);
		createEAttribute(orderEClass, ORDER__STATUS);
		createEReference(orderEClass, ORDER__OPPORTUNITY);
		createEReference(orderEClass, ORDER__LINES);

		orderLineEClass = createEClass(ORDER_LINE);
		createEReference(orderLineEClass, ORDER_LINE__PRODUCT);
		createEAttribute(orderLineEClass, ORDER_LINE__DESCRIPTION);
		createEAttribute(orderLineEClass, ORDER_LINE__QUANTITY);
		createEAttribute(orderLineEClass, ORDER_LINE__UNIT_PRICE);

		activityEClass = createEClass(ACTIVITY);
		createEAttribute(activityEClass, ACTIVITY__KIND);
		createEAttribute(activityEClass, ACTIVITY__SUBJECT);
		createEAttribute(activityEClass, ACTIVITY__TEXT);
		createEAttribute(activityEClass, ACTIVITY__START);
		createEAttribute(activityEClass, ACTIVITY__END);
		createEAttribute(activityEClass, ACTIVITY__DUE);
		createEAttribute(activityEClass, ACTIVITY__DONE);
		createEReference(activityEClass, ACTIVITY__ACCOUNT);
		createEReference(activityEClass, ACTIVITY__CONTACT);
		createEReference(activityEClass, ACTIVITY__OPPORTUNITY);
		createEReference(activityEClass, ACTIVITY__OWNER);

		caseEClass = createEClass(CASE);
		createEReference(caseEClass, CASE__ACCOUNT);
		createEReference(caseEClass, CASE__CONTACT);
		createEAttribute(caseEClass, CASE__NAME);
		createEAttribute(caseEClass, CASE__KIND);
		createEAttribute(caseEClass, CASE__STATUS);
		createEAttribute(caseEClass, CASE__PRIORITY);
		createEAttribute(caseEClass, CASE__TEXT);
		createEAttribute(caseEClass, CASE__SOLUTION);
		createEAttribute(caseEClass, CASE__OPENED);
		createEAttribute(caseEClass, CASE__CLOSED);
		createEReference(caseEClass, CASE__OWNER);

		campaignEClass = createEClass(CAMPAIGN);
		createEAttribute(campaignEClass, CAMPAIGN__NAME);
		createEAttribute(campaignEClass, CAMPAIGN__KIND);
		createEAttribute(campaignEClass, CAMPAIGN__STATUS);
		createEAttribute(campaignEClass, CAMPAIGN__START);
		createEAttribute(campaignEClass, CAMPAIGN__END);
		createEAttribute(campaignEClass, CAMPAIGN__BUDGET);
		createEAttribute(campaignEClass, CAMPAIGN__COST);
		createEAttribute(campaignEClass, CAMPAIGN__CURRENCY);
		createEAttribute(campaignEClass, CAMPAIGN__DESCRIPTION);
		createEReference(campaignEClass, CAMPAIGN__OWNER);
		createEReference(campaignEClass, CAMPAIGN__MEMBERS);

		campaignMemberEClass = createEClass(CAMPAIGN_MEMBER);
		createEReference(campaignMemberEClass, CAMPAIGN_MEMBER__ACCOUNT);
		createEReference(campaignMemberEClass, CAMPAIGN_MEMBER__CONTACT);
		createEAttribute(campaignMemberEClass, CAMPAIGN_MEMBER__STATUS);
		createEAttribute(campaignMemberEClass, CAMPAIGN_MEMBER__CHANGED);

		surveyResponseEClass = createEClass(SURVEY_RESPONSE);
		createEReference(surveyResponseEClass, SURVEY_RESPONSE__ACCOUNT);
		createEReference(surveyResponseEClass, SURVEY_RESPONSE__CONTACT);
		createEAttribute(surveyResponseEClass, SURVEY_RESPONSE__KIND);
		createEAttribute(surveyResponseEClass, SURVEY_RESPONSE__VALUE);
		createEAttribute(surveyResponseEClass, SURVEY_RESPONSE__COMMENT);
		createEAttribute(surveyResponseEClass, SURVEY_RESPONSE__DATE);

		segmentEClass = createEClass(SEGMENT);
		createEAttribute(segmentEClass, SEGMENT__NAME);
		createEAttribute(segmentEClass, SEGMENT__KIND);
		createEAttribute(segmentEClass, SEGMENT__RULE);
		createEAttribute(segmentEClass, SEGMENT__DESCRIPTION);
		createEReference(segmentEClass, SEGMENT__MEMBERS);

		scoreEClass = createEClass(SCORE);
		createEReference(scoreEClass, SCORE__ACCOUNT);
		createEAttribute(scoreEClass, SCORE__NAME);
		createEAttribute(scoreEClass, SCORE__VALUE);
		createEAttribute(scoreEClass, SCORE__MODEL);
		createEAttribute(scoreEClass, SCORE__ALGORITHM);
		createEAttribute(scoreEClass, SCORE__COMPUTED_AT);
		createEReference(scoreEClass, SCORE__REASONS);

		scoreReasonEClass = createEClass(SCORE_REASON);
		createEAttribute(scoreReasonEClass, SCORE_REASON__RANK);
		createEAttribute(scoreReasonEClass, SCORE_REASON__FIELD);
		createEAttribute(scoreReasonEClass, SCORE_REASON__VALUE);
		createEAttribute(scoreReasonEClass, SCORE_REASON__CONTRIBUTION);
		createEAttribute(scoreReasonEClass, SCORE_REASON__SENTENCE);

		metricDefinitionEClass = createEClass(METRIC_DEFINITION);
		createEAttribute(metricDefinitionEClass, METRIC_DEFINITION__METRIC);
		createEAttribute(metricDefinitionEClass, METRIC_DEFINITION__READING);
		createEAttribute(metricDefinitionEClass, METRIC_DEFINITION__DESCRIPTION);

		// Create enums
		accountKindEEnum = createEEnum(ACCOUNT_KIND);
		accountStatusEEnum = createEEnum(ACCOUNT_STATUS);
		addressKindEEnum = createEEnum(ADDRESS_KIND);
		contactPointKindEEnum = createEEnum(CONTACT_POINT_KIND);
		stageKindEEnum = createEEnum(STAGE_KIND);
		orderStatusEEnum = createEEnum(ORDER_STATUS);
		activityKindEEnum = createEEnum(ACTIVITY_KIND);
		caseKindEEnum = createEEnum(CASE_KIND);
		caseStatusEEnum = createEEnum(CASE_STATUS);
		casePriorityEEnum = createEEnum(CASE_PRIORITY);
		campaignStatusEEnum = createEEnum(CAMPAIGN_STATUS);
		campaignMemberStatusEEnum = createEEnum(CAMPAIGN_MEMBER_STATUS);
		surveyKindEEnum = createEEnum(SURVEY_KIND);
		segmentKindEEnum = createEEnum(SEGMENT_KIND);
		customFieldTypeEEnum = createEEnum(CUSTOM_FIELD_TYPE);

		// Create data types
		instantEDataType = createEDataType(INSTANT);
		localDateEDataType = createEDataType(LOCAL_DATE);
		bigDecimalEDataType = createEDataType(BIG_DECIMAL);
		typedValueEDataType = createEDataType(TYPED_VALUE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		customFieldDefinitionEClass.getESuperTypes().add(this.getRecord());
		fieldChoiceEClass.getESuperTypes().add(this.getPart());
		userEClass.getESuperTypes().add(this.getRecord());
		teamEClass.getESuperTypes().add(this.getRecord());
		roleEClass.getESuperTypes().add(this.getRecord());
		accountEClass.getESuperTypes().add(this.getRecord());
		contactEClass.getESuperTypes().add(this.getRecord());
		addressEClass.getESuperTypes().add(this.getPart());
		contactPointEClass.getESuperTypes().add(this.getPart());
		pipelineEClass.getESuperTypes().add(this.getRecord());
		stageEClass.getESuperTypes().add(this.getRecord());
		opportunityEClass.getESuperTypes().add(this.getRecord());
		opportunityLineEClass.getESuperTypes().add(this.getPart());
		productEClass.getESuperTypes().add(this.getRecord());
		orderEClass.getESuperTypes().add(this.getRecord());
		orderLineEClass.getESuperTypes().add(this.getPart());
		activityEClass.getESuperTypes().add(this.getRecord());
		caseEClass.getESuperTypes().add(this.getRecord());
		campaignEClass.getESuperTypes().add(this.getRecord());
		campaignMemberEClass.getESuperTypes().add(this.getPart());
		surveyResponseEClass.getESuperTypes().add(this.getRecord());
		segmentEClass.getESuperTypes().add(this.getRecord());
		scoreEClass.getESuperTypes().add(this.getRecord());
		scoreReasonEClass.getESuperTypes().add(this.getPart());
		metricDefinitionEClass.getESuperTypes().add(this.getRecord());

		// Initialize classes, features, and operations; add parameters
		initEClass(recordEClass, org.rapport.model.Record.class, "Record", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRecord_Id(), ecorePackage.getELong(), "id", null, 0, 1, org.rapport.model.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecord_Key(), ecorePackage.getEString(), "key", null, 1, 1, org.rapport.model.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecord_Version(), ecorePackage.getEInt(), "version", null, 0, 1, org.rapport.model.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRecord_CustomValues(), this.getCustomValue(), null, "customValues", null, 0, -1, org.rapport.model.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(partEClass, Part.class, "Part", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPart_Id(), ecorePackage.getELong(), "id", null, 0, 1, Part.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(customValueEClass, CustomValue.class, "CustomValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCustomValue_FieldId(), ecorePackage.getEInt(), "fieldId", null, 0, 1, CustomValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomValue_Value(), this.getTypedValue(), "value", null, 1, 1, CustomValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(customFieldDefinitionEClass, CustomFieldDefinition.class, "CustomFieldDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCustomFieldDefinition_Entity(), ecorePackage.getEString(), "entity", null, 1, 1, CustomFieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomFieldDefinition_Name(), ecorePackage.getEString(), "name", null, 1, 1, CustomFieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomFieldDefinition_Label(), ecorePackage.getEString(), "label", null, 0, 1, CustomFieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomFieldDefinition_Type(), this.getCustomFieldType(), "type", "text", 1, 1, CustomFieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCustomFieldDefinition_Choices(), this.getFieldChoice(), null, "choices", null, 0, -1, CustomFieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomFieldDefinition_FieldTable(), ecorePackage.getEString(), "fieldTable", null, 0, 1, CustomFieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomFieldDefinition_Retired(), ecorePackage.getEBoolean(), "retired", null, 0, 1, CustomFieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomFieldDefinition_Sensitive(), ecorePackage.getEBoolean(), "sensitive", null, 0, 1, CustomFieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomFieldDefinition_Required(), ecorePackage.getEBoolean(), "required", null, 0, 1, CustomFieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomFieldDefinition_Unique(), ecorePackage.getEBoolean(), "unique", null, 0, 1, CustomFieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomFieldDefinition_Min(), ecorePackage.getEString(), "min", null, 0, 1, CustomFieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomFieldDefinition_Max(), ecorePackage.getEString(), "max", null, 0, 1, CustomFieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomFieldDefinition_Pattern(), ecorePackage.getEString(), "pattern", null, 0, 1, CustomFieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomFieldDefinition_FormerNames(), ecorePackage.getEString(), "formerNames", null, 0, 1, CustomFieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCustomFieldDefinition_Replaces(), this.getCustomFieldDefinition(), null, "replaces", null, 0, 1, CustomFieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fieldChoiceEClass, FieldChoice.class, "FieldChoice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFieldChoice_Value(), ecorePackage.getEString(), "value", null, 1, 1, FieldChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldChoice_Label(), ecorePackage.getEString(), "label", null, 0, 1, FieldChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldChoice_Retired(), ecorePackage.getEBoolean(), "retired", null, 0, 1, FieldChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(userEClass, User.class, "User", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUser_Name(), ecorePackage.getEString(), "name", null, 1, 1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUser_Login(), ecorePackage.getEString(), "login", null, 0, 1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUser_Email(), ecorePackage.getEString(), "email", null, 0, 1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUser_Active(), ecorePackage.getEBoolean(), "active", "true", 0, 1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getUser_Roles(), this.getRole(), null, "roles", null, 0, -1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(teamEClass, Team.class, "Team", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTeam_Name(), ecorePackage.getEString(), "name", null, 1, 1, Team.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTeam_Description(), ecorePackage.getEString(), "description", null, 0, 1, Team.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTeam_Members(), this.getUser(), null, "members", null, 0, -1, Team.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(roleEClass, Role.class, "Role", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRole_Name(), ecorePackage.getEString(), "name", null, 1, 1, Role.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRole_Description(), ecorePackage.getEString(), "description", null, 0, 1, Role.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRole_Permissions(), ecorePackage.getEString(), "permissions", null, 0, 1, Role.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(accountEClass, Account.class, "Account", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAccount_Name(), ecorePackage.getEString(), "name", null, 1, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccount_Kind(), this.getAccountKind(), "kind", "organisation", 1, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccount_Status(), this.getAccountStatus(), "status", "active", 0, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccount_Industry(), ecorePackage.getEString(), "industry", null, 0, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAccount_Owner(), this.getUser(), null, "owner", null, 0, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAccount_Parent(), this.getAccount(), null, "parent", null, 0, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccount_Website(), ecorePackage.getEString(), "website", null, 0, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccount_Since(), this.getLocalDate(), "since", null, 0, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccount_Description(), ecorePackage.getEString(), "description", null, 0, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAccount_Addresses(), this.getAddress(), null, "addresses", null, 0, -1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAccount_ContactPoints(), this.getContactPoint(), null, "contactPoints", null, 0, -1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contactEClass, Contact.class, "Contact", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getContact_Account(), this.getAccount(), null, "account", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_Name(), ecorePackage.getEString(), "name", null, 1, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_FirstName(), ecorePackage.getEString(), "firstName", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_LastName(), ecorePackage.getEString(), "lastName", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_Title(), ecorePackage.getEString(), "title", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_Position(), ecorePackage.getEString(), "position", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_Birthday(), this.getLocalDate(), "birthday", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContact_Owner(), this.getUser(), null, "owner", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_Description(), ecorePackage.getEString(), "description", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContact_Addresses(), this.getAddress(), null, "addresses", null, 0, -1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContact_ContactPoints(), this.getContactPoint(), null, "contactPoints", null, 0, -1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(addressEClass, Address.class, "Address", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAddress_Kind(), this.getAddressKind(), "kind", "main", 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddress_Street(), ecorePackage.getEString(), "street", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddress_PostalCode(), ecorePackage.getEString(), "postalCode", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddress_City(), ecorePackage.getEString(), "city", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddress_Region(), ecorePackage.getEString(), "region", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddress_Country(), ecorePackage.getEString(), "country", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddress_Primary(), ecorePackage.getEBoolean(), "primary", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contactPointEClass, ContactPoint.class, "ContactPoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContactPoint_Kind(), this.getContactPointKind(), "kind", "phone", 1, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactPoint_Value(), ecorePackage.getEString(), "value", null, 1, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactPoint_Label(), ecorePackage.getEString(), "label", null, 0, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactPoint_Primary(), ecorePackage.getEBoolean(), "primary", null, 0, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pipelineEClass, Pipeline.class, "Pipeline", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPipeline_Name(), ecorePackage.getEString(), "name", null, 1, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPipeline_Description(), ecorePackage.getEString(), "description", null, 0, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stageEClass, Stage.class, "Stage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStage_Pipeline(), this.getPipeline(), null, "pipeline", null, 1, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStage_Name(), ecorePackage.getEString(), "name", null, 1, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStage_Position(), ecorePackage.getEInt(), "position", null, 1, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStage_Probability(), ecorePackage.getEDouble(), "probability", null, 1, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStage_Kind(), this.getStageKind(), "kind", "open", 1, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(opportunityEClass, Opportunity.class, "Opportunity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getOpportunity_Account(), this.getAccount(), null, "account", null, 1, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpportunity_Name(), ecorePackage.getEString(), "name", null, 1, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOpportunity_Stage(), this.getStage(), null, "stage", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpportunity_Amount(), this.getBigDecimal(), "amount", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpportunity_Currency(), ecorePackage.getEString(), "currency", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpportunity_Probability(), ecorePackage.getEDoubleObject(), "probability", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpportunity_CloseDate(), this.getLocalDate(), "closeDate", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOpportunity_Owner(), this.getUser(), null, "owner", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpportunity_Source(), ecorePackage.getEString(), "source", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpportunity_Description(), ecorePackage.getEString(), "description", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOpportunity_Lines(), this.getOpportunityLine(), null, "lines", null, 0, -1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(opportunityLineEClass, OpportunityLine.class, "OpportunityLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getOpportunityLine_Product(), this.getProduct(), null, "product", null, 0, 1, OpportunityLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpportunityLine_Description(), ecorePackage.getEString(), "description", null, 0, 1, OpportunityLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpportunityLine_Quantity(), this.getBigDecimal(), "quantity", "1", 1, 1, OpportunityLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpportunityLine_UnitPrice(), this.getBigDecimal(), "unitPrice", null, 0, 1, OpportunityLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(productEClass, Product.class, "Product", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProduct_Name(), ecorePackage.getEString(), "name", null, 1, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_Category(), ecorePackage.getEString(), "category", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_UnitPrice(), this.getBigDecimal(), "unitPrice", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_Currency(), ecorePackage.getEString(), "currency", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_Active(), ecorePackage.getEBoolean(), "active", "true", 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_Description(), ecorePackage.getEString(), "description", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(orderEClass, Order.class, "Order", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getOrder_Account(), this.getAccount(), null, "account", null, 1, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Date(), this.getLocalDate(), "date", null, 1, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Amount(), this.getBigDecimal(), "amount", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Currency(), ecorePackage.getEString(), "currency", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Status(), this.getOrderStatus(), "status", "open", 1, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrder_Opportunity(), this.getOpportunity(), null, "opportunity", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrder_Lines(), this.getOrderLine(), null, "lines", null, 0, -1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(orderLineEClass, OrderLine.class, "OrderLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getOrderLine_Product(), this.getProduct(), null, "product", null, 0, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderLine_Description(), ecorePackage.getEString(), "description", null, 0, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderLine_Quantity(), this.getBigDecimal(), "quantity", "1", 1, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderLine_UnitPrice(), this.getBigDecimal(), "unitPrice", null, 0, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(activityEClass, Activity.class, "Activity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getActivity_Kind(), this.getActivityKind(), "kind", "note", 1, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Subject(), ecorePackage.getEString(), "subject", null, 1, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Text(), ecorePackage.getEString(), "text", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Start(), this.getInstant(), "start", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_End(), this.getInstant(), "end", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Due(), this.getLocalDate(), "due", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Done(), ecorePackage.getEBoolean(), "done", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Account(), this.getAccount(), null, "account", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Contact(), this.getContact(), null, "contact", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Opportunity(), this.getOpportunity(), null, "opportunity", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Owner(), this.getUser(), null, "owner", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(caseEClass, Case.class, "Case", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCase_Account(), this.getAccount(), null, "account", null, 1, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCase_Contact(), this.getContact(), null, "contact", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_Name(), ecorePackage.getEString(), "name", null, 1, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_Kind(), this.getCaseKind(), "kind", "request", 1, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_Status(), this.getCaseStatus(), "status", "new", 1, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_Priority(), this.getCasePriority(), "priority", "normal", 1, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_Text(), ecorePackage.getEString(), "text", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_Solution(), ecorePackage.getEString(), "solution", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_Opened(), this.getInstant(), "opened", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_Closed(), this.getInstant(), "closed", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCase_Owner(), this.getUser(), null, "owner", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(campaignEClass, Campaign.class, "Campaign", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCampaign_Name(), ecorePackage.getEString(), "name", null, 1, 1, Campaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCampaign_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, Campaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCampaign_Status(), this.getCampaignStatus(), "status", "planned", 1, 1, Campaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCampaign_Start(), this.getLocalDate(), "start", null, 0, 1, Campaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCampaign_End(), this.getLocalDate(), "end", null, 0, 1, Campaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCampaign_Budget(), this.getBigDecimal(), "budget", null, 0, 1, Campaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCampaign_Cost(), this.getBigDecimal(), "cost", null, 0, 1, Campaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCampaign_Currency(), ecorePackage.getEString(), "currency", null, 0, 1, Campaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCampaign_Description(), ecorePackage.getEString(), "description", null, 0, 1, Campaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCampaign_Owner(), this.getUser(), null, "owner", null, 0, 1, Campaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCampaign_Members(), this.getCampaignMember(), null, "members", null, 0, -1, Campaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(campaignMemberEClass, CampaignMember.class, "CampaignMember", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCampaignMember_Account(), this.getAccount(), null, "account", null, 0, 1, CampaignMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCampaignMember_Contact(), this.getContact(), null, "contact", null, 0, 1, CampaignMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCampaignMember_Status(), this.getCampaignMemberStatus(), "status", "planned", 1, 1, CampaignMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCampaignMember_Changed(), this.getInstant(), "changed", null, 0, 1, CampaignMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(surveyResponseEClass, SurveyResponse.class, "SurveyResponse", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSurveyResponse_Account(), this.getAccount(), null, "account", null, 1, 1, SurveyResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSurveyResponse_Contact(), this.getContact(), null, "contact", null, 0, 1, SurveyResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyResponse_Kind(), this.getSurveyKind(), "kind", "nps", 1, 1, SurveyResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyResponse_Value(), ecorePackage.getEInt(), "value", null, 1, 1, SurveyResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyResponse_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, SurveyResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyResponse_Date(), this.getLocalDate(), "date", null, 1, 1, SurveyResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(segmentEClass, Segment.class, "Segment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSegment_Name(), ecorePackage.getEString(), "name", null, 1, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_Kind(), this.getSegmentKind(), "kind", "static", 1, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_Rule(), ecorePackage.getEString(), "rule", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_Description(), ecorePackage.getEString(), "description", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSegment_Members(), this.getAccount(), null, "members", null, 0, -1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scoreEClass, Score.class, "Score", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getScore_Account(), this.getAccount(), null, "account", null, 1, 1, Score.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScore_Name(), ecorePackage.getEString(), "name", null, 1, 1, Score.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScore_Value(), ecorePackage.getEDouble(), "value", null, 1, 1, Score.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScore_Model(), ecorePackage.getEString(), "model", null, 0, 1, Score.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScore_Algorithm(), ecorePackage.getEString(), "algorithm", null, 0, 1, Score.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScore_ComputedAt(), this.getInstant(), "computedAt", null, 1, 1, Score.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScore_Reasons(), this.getScoreReason(), null, "reasons", null, 0, -1, Score.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scoreReasonEClass, ScoreReason.class, "ScoreReason", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScoreReason_Rank(), ecorePackage.getEInt(), "rank", null, 1, 1, ScoreReason.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScoreReason_Field(), ecorePackage.getEString(), "field", null, 1, 1, ScoreReason.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScoreReason_Value(), ecorePackage.getEString(), "value", null, 0, 1, ScoreReason.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScoreReason_Contribution(), ecorePackage.getEDouble(), "contribution", null, 1, 1, ScoreReason.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScoreReason_Sentence(), ecorePackage.getEString(), "sentence", null, 0, 1, ScoreReason.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(metricDefinitionEClass, MetricDefinition.class, "MetricDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMetricDefinition_Metric(), ecorePackage.getEString(), "metric", null, 1, 1, MetricDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetricDefinition_Reading(), ecorePackage.getEString(), "reading", null, 1, 1, MetricDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetricDefinition_Description(), ecorePackage.getEString(), "description", null, 0, 1, MetricDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(accountKindEEnum, AccountKind.class, "AccountKind");
		addEEnumLiteral(accountKindEEnum, AccountKind.PERSON);
		addEEnumLiteral(accountKindEEnum, AccountKind.ORGANISATION);

		initEEnum(accountStatusEEnum, AccountStatus.class, "AccountStatus");
		addEEnumLiteral(accountStatusEEnum, AccountStatus.PROSPECT);
		addEEnumLiteral(accountStatusEEnum, AccountStatus.ACTIVE);
		addEEnumLiteral(accountStatusEEnum, AccountStatus.INACTIVE);
		addEEnumLiteral(accountStatusEEnum, AccountStatus.LOST);

		initEEnum(addressKindEEnum, AddressKind.class, "AddressKind");
		addEEnumLiteral(addressKindEEnum, AddressKind.MAIN);
		addEEnumLiteral(addressKindEEnum, AddressKind.BILLING);
		addEEnumLiteral(addressKindEEnum, AddressKind.SHIPPING);
		addEEnumLiteral(addressKindEEnum, AddressKind.HOME);

		initEEnum(contactPointKindEEnum, ContactPointKind.class, "ContactPointKind");
		addEEnumLiteral(contactPointKindEEnum, ContactPointKind.PHONE);
		addEEnumLiteral(contactPointKindEEnum, ContactPointKind.MOBILE);
		addEEnumLiteral(contactPointKindEEnum, ContactPointKind.EMAIL);
		addEEnumLiteral(contactPointKindEEnum, ContactPointKind.WEB);
		addEEnumLiteral(contactPointKindEEnum, ContactPointKind.FAX);
		addEEnumLiteral(contactPointKindEEnum, ContactPointKind.MESSENGER);

		initEEnum(stageKindEEnum, StageKind.class, "StageKind");
		addEEnumLiteral(stageKindEEnum, StageKind.OPEN);
		addEEnumLiteral(stageKindEEnum, StageKind.WON);
		addEEnumLiteral(stageKindEEnum, StageKind.LOST);

		initEEnum(orderStatusEEnum, OrderStatus.class, "OrderStatus");
		addEEnumLiteral(orderStatusEEnum, OrderStatus.OPEN);
		addEEnumLiteral(orderStatusEEnum, OrderStatus.DELIVERED);
		addEEnumLiteral(orderStatusEEnum, OrderStatus.PAID);
		addEEnumLiteral(orderStatusEEnum, OrderStatus.CANCELLED);

		initEEnum(activityKindEEnum, ActivityKind.class, "ActivityKind");
		addEEnumLiteral(activityKindEEnum, ActivityKind.CALL);
		addEEnumLiteral(activityKindEEnum, ActivityKind.MEETING);
		addEEnumLiteral(activityKindEEnum, ActivityKind.TASK);
		addEEnumLiteral(activityKindEEnum, ActivityKind.EMAIL);
		addEEnumLiteral(activityKindEEnum, ActivityKind.NOTE);

		initEEnum(caseKindEEnum, CaseKind.class, "CaseKind");
		addEEnumLiteral(caseKindEEnum, CaseKind.COMPLAINT);
		addEEnumLiteral(caseKindEEnum, CaseKind.REQUEST);

		initEEnum(caseStatusEEnum, CaseStatus.class, "CaseStatus");
		addEEnumLiteral(caseStatusEEnum, CaseStatus.NEW);
		addEEnumLiteral(caseStatusEEnum, CaseStatus.OPEN);
		addEEnumLiteral(caseStatusEEnum, CaseStatus.WAITING);
		addEEnumLiteral(caseStatusEEnum, CaseStatus.CLOSED);

		initEEnum(casePriorityEEnum, CasePriority.class, "CasePriority");
		addEEnumLiteral(casePriorityEEnum, CasePriority.LOW);
		addEEnumLiteral(casePriorityEEnum, CasePriority.NORMAL);
		addEEnumLiteral(casePriorityEEnum, CasePriority.HIGH);
		addEEnumLiteral(casePriorityEEnum, CasePriority.URGENT);

		initEEnum(campaignStatusEEnum, CampaignStatus.class, "CampaignStatus");
		addEEnumLiteral(campaignStatusEEnum, CampaignStatus.PLANNED);
		addEEnumLiteral(campaignStatusEEnum, CampaignStatus.RUNNING);
		addEEnumLiteral(campaignStatusEEnum, CampaignStatus.COMPLETED);
		addEEnumLiteral(campaignStatusEEnum, CampaignStatus.CANCELLED);

		initEEnum(campaignMemberStatusEEnum, CampaignMemberStatus.class, "CampaignMemberStatus");
		addEEnumLiteral(campaignMemberStatusEEnum, CampaignMemberStatus.PLANNED);
		addEEnumLiteral(campaignMemberStatusEEnum, CampaignMemberStatus.SENT);
		addEEnumLiteral(campaignMemberStatusEEnum, CampaignMemberStatus.RESPONDED);
		addEEnumLiteral(campaignMemberStatusEEnum, CampaignMemberStatus.CONVERTED);
		addEEnumLiteral(campaignMemberStatusEEnum, CampaignMemberStatus.OPTED_OUT);

		initEEnum(surveyKindEEnum, SurveyKind.class, "SurveyKind");
		addEEnumLiteral(surveyKindEEnum, SurveyKind.NPS);
		addEEnumLiteral(surveyKindEEnum, SurveyKind.CSAT);
		addEEnumLiteral(surveyKindEEnum, SurveyKind.CES);

		initEEnum(segmentKindEEnum, SegmentKind.class, "SegmentKind");
		addEEnumLiteral(segmentKindEEnum, SegmentKind.STATIC);
		addEEnumLiteral(segmentKindEEnum, SegmentKind.RULE);

		initEEnum(customFieldTypeEEnum, CustomFieldType.class, "CustomFieldType");
		addEEnumLiteral(customFieldTypeEEnum, CustomFieldType.TEXT);
		addEEnumLiteral(customFieldTypeEEnum, CustomFieldType.NUMBER);
		addEEnumLiteral(customFieldTypeEEnum, CustomFieldType.INTEGER);
		addEEnumLiteral(customFieldTypeEEnum, CustomFieldType.MONEY);
		addEEnumLiteral(customFieldTypeEEnum, CustomFieldType.DATE);
		addEEnumLiteral(customFieldTypeEEnum, CustomFieldType.INSTANT);
		addEEnumLiteral(customFieldTypeEEnum, CustomFieldType.BOOLEAN);
		addEEnumLiteral(customFieldTypeEEnum, CustomFieldType.CHOICE);

		// Initialize data types
		initEDataType(instantEDataType, Instant.class, "Instant", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(localDateEDataType, LocalDate.class, "LocalDate", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(bigDecimalEDataType, BigDecimal.class, "BigDecimal", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(typedValueEDataType, Object.class, "TypedValue", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// http://rapport.org/annotations/1.0
		create_1Annotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "What a customer is: accounts, the people in them, and everything that happens between them and us. Main entities are the concrete subclasses of Record; parts are contained in exactly one record. Features with the annotation personal=true hold what is known about one person; on a class it says that its records are persons or speak for one, so that their keys are personal too. The store seals such values under a key of their own, so that they can be erased."
		   });
		addAnnotation
		  (recordEClass,
		   source,
		   new String[] {
			   "documentation", "What every main entity has: its identity, its version and its custom values."
		   });
		addAnnotation
		  (getRecord_Id(),
		   source,
		   new String[] {
			   "documentation", "Number of the record, unique per entity and never used again, not even after a deletion. Assigned by the store; 0 means not saved yet."
		   });
		addAnnotation
		  (getRecord_Key(),
		   source,
		   new String[] {
			   "documentation", "Text by which people and other systems know the record, unique per entity. Filled from the key column of an import, else counted up (A-000001 and so on)."
		   });
		addAnnotation
		  (getRecord_Version(),
		   source,
		   new String[] {
			   "documentation", "How often the record was changed, counted by the store; two people who change the same version get a conflict, never a silent loss. 0 means not saved yet."
		   });
		addAnnotation
		  (getRecord_CustomValues(),
		   source,
		   new String[] {
			   "documentation", "Values of the custom fields defined for this entity, at most one per field; a field without a value has no entry."
		   });
		addAnnotation
		  (partEClass,
		   source,
		   new String[] {
			   "documentation", "What is contained in exactly one record and has no life of its own."
		   });
		addAnnotation
		  (getPart_Id(),
		   source,
		   new String[] {
			   "documentation", "Number of the part, unique per kind of part and never used again. Assigned by the store; 0 means not saved yet."
		   });
		addAnnotation
		  (customValueEClass,
		   source,
		   new String[] {
			   "documentation", "The value that one record has in one custom field."
		   });
		addAnnotation
		  (getCustomValue_FieldId(),
		   source,
		   new String[] {
			   "documentation", "Id of the CustomFieldDefinition this value belongs to. Ids of fields never change, so a renamed field keeps its values."
		   });
		addAnnotation
		  (getCustomValue_Value(),
		   source,
		   new String[] {
			   "documentation", "The value, in the Java type of its definition: String for text and choice, Double for number, Long for integer, BigDecimal for money, LocalDate, Instant or Boolean."
		   });
		addAnnotation
		  (customFieldDefinitionEClass,
		   source,
		   new String[] {
			   "documentation", "A field that an import or a person added to an entity."
		   });
		addAnnotation
		  (getCustomFieldDefinition_Entity(),
		   source,
		   new String[] {
			   "documentation", "Ecore name of the entity the field belongs to, for example Account."
		   });
		addAnnotation
		  (getCustomFieldDefinition_Name(),
		   source,
		   new String[] {
			   "documentation", "Name of the field as files and filters write it, unique per entity among the fields that are not retired."
		   });
		addAnnotation
		  (getCustomFieldDefinition_Label(),
		   source,
		   new String[] {
			   "documentation", "Text shown to people; the name if empty."
		   });
		addAnnotation
		  (getCustomFieldDefinition_Type(),
		   source,
		   new String[] {
			   "documentation", "What kind of value the field holds; never changed: a field of another type replaces this one."
		   });
		addAnnotation
		  (getCustomFieldDefinition_Choices(),
		   source,
		   new String[] {
			   "documentation", "The permitted values of a field of type choice, in the order in which they are offered; empty means that every text is permitted."
		   });
		addAnnotation
		  (getCustomFieldDefinition_FieldTable(),
		   source,
		   new String[] {
			   "documentation", "Name of the table that holds the values; assigned by the store."
		   });
		addAnnotation
		  (getCustomFieldDefinition_Retired(),
		   source,
		   new String[] {
			   "documentation", "Whether the field is hidden from lists and forms; its values are kept."
		   });
		addAnnotation
		  (getCustomFieldDefinition_Sensitive(),
		   source,
		   new String[] {
			   "documentation", "Whether the values are personal enough to be masked for those who need not see them, and to be left out of mining."
		   });
		addAnnotation
		  (getCustomFieldDefinition_Required(),
		   source,
		   new String[] {
			   "documentation", "Whether a record must have a value to be saved; records saved before are not asked."
		   });
		addAnnotation
		  (getCustomFieldDefinition_Unique(),
		   source,
		   new String[] {
			   "documentation", "Whether no two records may have the same value."
		   });
		addAnnotation
		  (getCustomFieldDefinition_Min(),
		   source,
		   new String[] {
			   "documentation", "The least value permitted, as text in the form of the type; for numbers, dates and moments."
		   });
		addAnnotation
		  (getCustomFieldDefinition_Max(),
		   source,
		   new String[] {
			   "documentation", "The greatest value permitted, as text in the form of the type; for numbers, dates and moments."
		   });
		addAnnotation
		  (getCustomFieldDefinition_Pattern(),
		   source,
		   new String[] {
			   "documentation", "A regular expression that the whole text must match; for texts and choices."
		   });
		addAnnotation
		  (getCustomFieldDefinition_FormerNames(),
		   source,
		   new String[] {
			   "documentation", "Names the field had before, one per line: filters, recipes and files that still use them keep working."
		   });
		addAnnotation
		  (getCustomFieldDefinition_Replaces(),
		   source,
		   new String[] {
			   "documentation", "The field whose name and values this one took over when its type was changed; that one is retired and keeps its values as they were."
		   });
		addAnnotation
		  (fieldChoiceEClass,
		   source,
		   new String[] {
			   "documentation", "One permitted value of a custom field of type choice."
		   });
		addAnnotation
		  (getFieldChoice_Value(),
		   source,
		   new String[] {
			   "documentation", "The value as records, files and filters have it."
		   });
		addAnnotation
		  (getFieldChoice_Label(),
		   source,
		   new String[] {
			   "documentation", "Text shown to people; the value if empty."
		   });
		addAnnotation
		  (getFieldChoice_Retired(),
		   source,
		   new String[] {
			   "documentation", "Whether the value is no longer offered; records that have it keep it."
		   });
		addAnnotation
		  (userEClass,
		   source,
		   new String[] {
			   "documentation", "A person who works with this database."
		   });
		addAnnotation
		  (getUser_Name(),
		   source,
		   new String[] {
			   "documentation", "The person\'s name as shown to colleagues."
		   });
		addAnnotation
		  (getUser_Login(),
		   source,
		   new String[] {
			   "documentation", "Name of the operating system\'s or directory\'s account, written into the journal."
		   });
		addAnnotation
		  (getUser_Email(),
		   source,
		   new String[] {
			   "documentation", "Address for notifications."
		   });
		addAnnotation
		  (getUser_Active(),
		   source,
		   new String[] {
			   "documentation", "Whether the person may still own records; former colleagues stay as the owners of the past."
		   });
		addAnnotation
		  (getUser_Roles(),
		   source,
		   new String[] {
			   "documentation", "The person\'s roles; rights add up."
		   });
		addAnnotation
		  (teamEClass,
		   source,
		   new String[] {
			   "documentation", "A group of users who share accounts."
		   });
		addAnnotation
		  (getTeam_Name(),
		   source,
		   new String[] {
			   "documentation", "The team\'s name."
		   });
		addAnnotation
		  (getTeam_Description(),
		   source,
		   new String[] {
			   "documentation", "What the team takes care of."
		   });
		addAnnotation
		  (getTeam_Members(),
		   source,
		   new String[] {
			   "documentation", "The users in the team; a user may be in several."
		   });
		addAnnotation
		  (roleEClass,
		   source,
		   new String[] {
			   "documentation", "A named set of rights."
		   });
		addAnnotation
		  (getRole_Name(),
		   source,
		   new String[] {
			   "documentation", "The role\'s name, for example Sales."
		   });
		addAnnotation
		  (getRole_Description(),
		   source,
		   new String[] {
			   "documentation", "What holders of the role do."
		   });
		addAnnotation
		  (getRole_Permissions(),
		   source,
		   new String[] {
			   "documentation", "What the role permits, one line per entity in the form entity: read, write, delete."
		   });
		addAnnotation
		  (accountEClass,
		   source,
		   new String[] {
			   "documentation", "A customer, or somebody who may become one: a person or an organisation."
		   });
		addAnnotation
		  (getAccount_Name(),
		   source,
		   new String[] {
			   "documentation", "Name of the person or organisation; the key if nothing better is known."
		   });
		addAnnotation
		  (getAccount_Kind(),
		   source,
		   new String[] {
			   "documentation", "Whether the customer is a person or an organisation."
		   });
		addAnnotation
		  (getAccount_Status(),
		   source,
		   new String[] {
			   "documentation", "Where the account stands in its life with us."
		   });
		addAnnotation
		  (getAccount_Industry(),
		   source,
		   new String[] {
			   "documentation", "Line of business of an organisation."
		   });
		addAnnotation
		  (getAccount_Owner(),
		   source,
		   new String[] {
			   "documentation", "The user who looks after the account."
		   });
		addAnnotation
		  (getAccount_Parent(),
		   source,
		   new String[] {
			   "documentation", "The organisation this account belongs to, such as the holding of a branch; never the account itself."
		   });
		addAnnotation
		  (getAccount_Website(),
		   source,
		   new String[] {
			   "documentation", "Address of the account\'s web site."
		   });
		addAnnotation
		  (getAccount_Since(),
		   source,
		   new String[] {
			   "documentation", "First day as a customer."
		   });
		addAnnotation
		  (getAccount_Description(),
		   source,
		   new String[] {
			   "documentation", "Free text about the account."
		   });
		addAnnotation
		  (getAccount_Addresses(),
		   source,
		   new String[] {
			   "documentation", "Postal addresses; at most one of them is the primary one."
		   });
		addAnnotation
		  (getAccount_ContactPoints(),
		   source,
		   new String[] {
			   "documentation", "Telephone numbers, e-mail addresses and other ways to reach the account."
		   });
		addAnnotation
		  (contactEClass,
		   source,
		   new String[] {
			   "documentation", "A person we talk to in an account."
		   });
		addAnnotation
		  (getContact_Account(),
		   source,
		   new String[] {
			   "documentation", "The account the person belongs to."
		   });
		addAnnotation
		  (getContact_Name(),
		   source,
		   new String[] {
			   "documentation", "The full name as people write it, in the order of their language."
		   });
		addAnnotation
		  (getContact_FirstName(),
		   source,
		   new String[] {
			   "documentation", "Given name."
		   });
		addAnnotation
		  (getContact_LastName(),
		   source,
		   new String[] {
			   "documentation", "Family name."
		   });
		addAnnotation
		  (getContact_Title(),
		   source,
		   new String[] {
			   "documentation", "Form of address or academic title."
		   });
		addAnnotation
		  (getContact_Position(),
		   source,
		   new String[] {
			   "documentation", "What the person does in the account, for example Head of purchasing."
		   });
		addAnnotation
		  (getContact_Birthday(),
		   source,
		   new String[] {
			   "documentation", "Date of birth."
		   });
		addAnnotation
		  (getContact_Owner(),
		   source,
		   new String[] {
			   "documentation", "The user who looks after the contact."
		   });
		addAnnotation
		  (getContact_Description(),
		   source,
		   new String[] {
			   "documentation", "Free text about the contact."
		   });
		addAnnotation
		  (getContact_Addresses(),
		   source,
		   new String[] {
			   "documentation", "Postal addresses of the person."
		   });
		addAnnotation
		  (getContact_ContactPoints(),
		   source,
		   new String[] {
			   "documentation", "Telephone numbers, e-mail addresses and other ways to reach the person."
		   });
		addAnnotation
		  (addressEClass,
		   source,
		   new String[] {
			   "documentation", "A postal address."
		   });
		addAnnotation
		  (getAddress_Kind(),
		   source,
		   new String[] {
			   "documentation", "What the address is used for."
		   });
		addAnnotation
		  (getAddress_Street(),
		   source,
		   new String[] {
			   "documentation", "Street and house number; several lines are permitted."
		   });
		addAnnotation
		  (getAddress_PostalCode(),
		   source,
		   new String[] {
			   "documentation", "Postal code as written in the country; text, because leading zeros count."
		   });
		addAnnotation
		  (getAddress_City(),
		   source,
		   new String[] {
			   "documentation", "Town or city."
		   });
		addAnnotation
		  (getAddress_Region(),
		   source,
		   new String[] {
			   "documentation", "State, province or canton."
		   });
		addAnnotation
		  (getAddress_Country(),
		   source,
		   new String[] {
			   "documentation", "Country, best as its ISO 3166-1 code of two letters."
		   });
		addAnnotation
		  (getAddress_Primary(),
		   source,
		   new String[] {
			   "documentation", "Whether this is the address to use when only one is asked for."
		   });
		addAnnotation
		  (contactPointEClass,
		   source,
		   new String[] {
			   "documentation", "One way to reach an account or a contact."
		   });
		addAnnotation
		  (getContactPoint_Kind(),
		   source,
		   new String[] {
			   "documentation", "The medium."
		   });
		addAnnotation
		  (getContactPoint_Value(),
		   source,
		   new String[] {
			   "documentation", "The number, address or name in that medium."
		   });
		addAnnotation
		  (getContactPoint_Label(),
		   source,
		   new String[] {
			   "documentation", "What distinguishes it from others of its kind, for example Office."
		   });
		addAnnotation
		  (getContactPoint_Primary(),
		   source,
		   new String[] {
			   "documentation", "Whether it is the preferred one of its kind."
		   });
		addAnnotation
		  (pipelineEClass,
		   source,
		   new String[] {
			   "documentation", "A way of selling: an ordered set of stages."
		   });
		addAnnotation
		  (getPipeline_Name(),
		   source,
		   new String[] {
			   "documentation", "The pipeline\'s name."
		   });
		addAnnotation
		  (getPipeline_Description(),
		   source,
		   new String[] {
			   "documentation", "What is sold this way."
		   });
		addAnnotation
		  (stageEClass,
		   source,
		   new String[] {
			   "documentation", "One step of a pipeline."
		   });
		addAnnotation
		  (getStage_Pipeline(),
		   source,
		   new String[] {
			   "documentation", "The pipeline the stage belongs to."
		   });
		addAnnotation
		  (getStage_Name(),
		   source,
		   new String[] {
			   "documentation", "The stage\'s name, for example Proposal."
		   });
		addAnnotation
		  (getStage_Position(),
		   source,
		   new String[] {
			   "documentation", "Place in the pipeline, from 1; two stages of a pipeline never share one."
		   });
		addAnnotation
		  (getStage_Probability(),
		   source,
		   new String[] {
			   "documentation", "Share of the opportunities in this stage that are expected to be won, 0 to 1; 1 for won and 0 for lost stages."
		   });
		addAnnotation
		  (getStage_Kind(),
		   source,
		   new String[] {
			   "documentation", "Whether opportunities in this stage are open, won or lost."
		   });
		addAnnotation
		  (opportunityEClass,
		   source,
		   new String[] {
			   "documentation", "A possible sale to an account."
		   });
		addAnnotation
		  (getOpportunity_Account(),
		   source,
		   new String[] {
			   "documentation", "The account that may buy."
		   });
		addAnnotation
		  (getOpportunity_Name(),
		   source,
		   new String[] {
			   "documentation", "What it is about, in a few words."
		   });
		addAnnotation
		  (getOpportunity_Stage(),
		   source,
		   new String[] {
			   "documentation", "The step of the pipeline the opportunity has reached."
		   });
		addAnnotation
		  (getOpportunity_Amount(),
		   source,
		   new String[] {
			   "documentation", "Expected revenue, in the unit of the attribute currency."
		   });
		addAnnotation
		  (getOpportunity_Currency(),
		   source,
		   new String[] {
			   "documentation", "ISO 4217 code of the amount\'s currency, for example EUR."
		   });
		addAnnotation
		  (getOpportunity_Probability(),
		   source,
		   new String[] {
			   "documentation", "Estimated chance of winning, 0 to 1; the stage\'s probability if empty."
		   });
		addAnnotation
		  (getOpportunity_CloseDate(),
		   source,
		   new String[] {
			   "documentation", "Day on which the decision is expected, or was made."
		   });
		addAnnotation
		  (getOpportunity_Owner(),
		   source,
		   new String[] {
			   "documentation", "The user who works on the opportunity."
		   });
		addAnnotation
		  (getOpportunity_Source(),
		   source,
		   new String[] {
			   "documentation", "How the opportunity came about, for example Trade fair."
		   });
		addAnnotation
		  (getOpportunity_Description(),
		   source,
		   new String[] {
			   "documentation", "Free text about the opportunity."
		   });
		addAnnotation
		  (getOpportunity_Lines(),
		   source,
		   new String[] {
			   "documentation", "What is offered."
		   });
		addAnnotation
		  (opportunityLineEClass,
		   source,
		   new String[] {
			   "documentation", "A product offered in an opportunity."
		   });
		addAnnotation
		  (getOpportunityLine_Product(),
		   source,
		   new String[] {
			   "documentation", "The product; empty for something that has no product record."
		   });
		addAnnotation
		  (getOpportunityLine_Description(),
		   source,
		   new String[] {
			   "documentation", "What is offered, when it differs from the product\'s name."
		   });
		addAnnotation
		  (getOpportunityLine_Quantity(),
		   source,
		   new String[] {
			   "documentation", "How many units of the product are offered."
		   });
		addAnnotation
		  (getOpportunityLine_UnitPrice(),
		   source,
		   new String[] {
			   "documentation", "Price of one unit in the opportunity\'s currency."
		   });
		addAnnotation
		  (productEClass,
		   source,
		   new String[] {
			   "documentation", "Something we sell."
		   });
		addAnnotation
		  (getProduct_Name(),
		   source,
		   new String[] {
			   "documentation", "The product\'s name."
		   });
		addAnnotation
		  (getProduct_Category(),
		   source,
		   new String[] {
			   "documentation", "Group of products it belongs to."
		   });
		addAnnotation
		  (getProduct_Unit(),
		   source,
		   new String[] {
			   "documentation", "Unit in which it is sold, for example piece or month."
		   });
		addAnnotation
		  (getProduct_UnitPrice(),
		   source,
		   new String[] {
			   "documentation", "List price of one unit, in the unit of the attribute currency."
		   });
		addAnnotation
		  (getProduct_Currency(),
		   source,
		   new String[] {
			   "documentation", "ISO 4217 code of the list price\'s currency."
		   });
		addAnnotation
		  (getProduct_Active(),
		   source,
		   new String[] {
			   "documentation", "Whether the product is still sold."
		   });
		addAnnotation
		  (getProduct_Description(),
		   source,
		   new String[] {
			   "documentation", "Free text about the product."
		   });
		addAnnotation
		  (orderEClass,
		   source,
		   new String[] {
			   "documentation", "What an account bought on one day."
		   });
		addAnnotation
		  (getOrder_Account(),
		   source,
		   new String[] {
			   "documentation", "The account that ordered."
		   });
		addAnnotation
		  (getOrder_Date(),
		   source,
		   new String[] {
			   "documentation", "Day of the order."
		   });
		addAnnotation
		  (getOrder_Amount(),
		   source,
		   new String[] {
			   "documentation", "Total of the order in the unit of the attribute currency; negative for a credit note."
		   });
		addAnnotation
		  (getOrder_Currency(),
		   source,
		   new String[] {
			   "documentation", "ISO 4217 code of all amounts of the order."
		   });
		addAnnotation
		  (getOrder_Status(),
		   source,
		   new String[] {
			   "documentation", "How far the order has come."
		   });
		addAnnotation
		  (getOrder_Opportunity(),
		   source,
		   new String[] {
			   "documentation", "The opportunity the order came from."
		   });
		addAnnotation
		  (getOrder_Lines(),
		   source,
		   new String[] {
			   "documentation", "What was ordered."
		   });
		addAnnotation
		  (orderLineEClass,
		   source,
		   new String[] {
			   "documentation", "One item of an order."
		   });
		addAnnotation
		  (getOrderLine_Product(),
		   source,
		   new String[] {
			   "documentation", "The product; empty for something that has no product record."
		   });
		addAnnotation
		  (getOrderLine_Description(),
		   source,
		   new String[] {
			   "documentation", "What was ordered, when it differs from the product\'s name."
		   });
		addAnnotation
		  (getOrderLine_Quantity(),
		   source,
		   new String[] {
			   "documentation", "How many units were ordered; negative for a return."
		   });
		addAnnotation
		  (getOrderLine_UnitPrice(),
		   source,
		   new String[] {
			   "documentation", "Price of one unit in the order\'s currency."
		   });
		addAnnotation
		  (activityEClass,
		   source,
		   new String[] {
			   "documentation", "A call, meeting, task, e-mail or note."
		   });
		addAnnotation
		  (getActivity_Kind(),
		   source,
		   new String[] {
			   "documentation", "What kind of activity it is."
		   });
		addAnnotation
		  (getActivity_Subject(),
		   source,
		   new String[] {
			   "documentation", "What it is about, in a few words."
		   });
		addAnnotation
		  (getActivity_Text(),
		   source,
		   new String[] {
			   "documentation", "What was said, agreed or is to be done."
		   });
		addAnnotation
		  (getActivity_Start(),
		   source,
		   new String[] {
			   "documentation", "When it begins or happened, a moment in UTC."
		   });
		addAnnotation
		  (getActivity_End(),
		   source,
		   new String[] {
			   "documentation", "When it ends, a moment in UTC; never before the start."
		   });
		addAnnotation
		  (getActivity_Due(),
		   source,
		   new String[] {
			   "documentation", "Day by which a task is to be done."
		   });
		addAnnotation
		  (getActivity_Done(),
		   source,
		   new String[] {
			   "documentation", "Whether it is done."
		   });
		addAnnotation
		  (getActivity_Account(),
		   source,
		   new String[] {
			   "documentation", "The account it is about."
		   });
		addAnnotation
		  (getActivity_Contact(),
		   source,
		   new String[] {
			   "documentation", "The person it was with."
		   });
		addAnnotation
		  (getActivity_Opportunity(),
		   source,
		   new String[] {
			   "documentation", "The opportunity it belongs to."
		   });
		addAnnotation
		  (getActivity_Owner(),
		   source,
		   new String[] {
			   "documentation", "The user who does it."
		   });
		addAnnotation
		  (caseEClass,
		   source,
		   new String[] {
			   "documentation", "A complaint or a request of an account."
		   });
		addAnnotation
		  (getCase_Account(),
		   source,
		   new String[] {
			   "documentation", "The account that complains or asks."
		   });
		addAnnotation
		  (getCase_Contact(),
		   source,
		   new String[] {
			   "documentation", "The person who raised it."
		   });
		addAnnotation
		  (getCase_Name(),
		   source,
		   new String[] {
			   "documentation", "What it is about, in a few words."
		   });
		addAnnotation
		  (getCase_Kind(),
		   source,
		   new String[] {
			   "documentation", "Whether it is a complaint or a request."
		   });
		addAnnotation
		  (getCase_Status(),
		   source,
		   new String[] {
			   "documentation", "How far it has come."
		   });
		addAnnotation
		  (getCase_Priority(),
		   source,
		   new String[] {
			   "documentation", "How urgent it is."
		   });
		addAnnotation
		  (getCase_Text(),
		   source,
		   new String[] {
			   "documentation", "What the customer says, in the customer\'s words."
		   });
		addAnnotation
		  (getCase_Solution(),
		   source,
		   new String[] {
			   "documentation", "What was done about it."
		   });
		addAnnotation
		  (getCase_Opened(),
		   source,
		   new String[] {
			   "documentation", "When it was raised, a moment in UTC."
		   });
		addAnnotation
		  (getCase_Closed(),
		   source,
		   new String[] {
			   "documentation", "When it was settled, a moment in UTC; never before it was opened."
		   });
		addAnnotation
		  (getCase_Owner(),
		   source,
		   new String[] {
			   "documentation", "The user who takes care of it."
		   });
		addAnnotation
		  (campaignEClass,
		   source,
		   new String[] {
			   "documentation", "A planned effort to reach many accounts or contacts."
		   });
		addAnnotation
		  (getCampaign_Name(),
		   source,
		   new String[] {
			   "documentation", "The campaign\'s name."
		   });
		addAnnotation
		  (getCampaign_Kind(),
		   source,
		   new String[] {
			   "documentation", "Its medium, for example E-mail or Trade fair."
		   });
		addAnnotation
		  (getCampaign_Status(),
		   source,
		   new String[] {
			   "documentation", "How far it has come."
		   });
		addAnnotation
		  (getCampaign_Start(),
		   source,
		   new String[] {
			   "documentation", "First day."
		   });
		addAnnotation
		  (getCampaign_End(),
		   source,
		   new String[] {
			   "documentation", "Last day; never before the start."
		   });
		addAnnotation
		  (getCampaign_Budget(),
		   source,
		   new String[] {
			   "documentation", "Money set aside, in the unit of the attribute currency."
		   });
		addAnnotation
		  (getCampaign_Cost(),
		   source,
		   new String[] {
			   "documentation", "Money spent so far, in the unit of the attribute currency."
		   });
		addAnnotation
		  (getCampaign_Currency(),
		   source,
		   new String[] {
			   "documentation", "ISO 4217 code of budget and cost."
		   });
		addAnnotation
		  (getCampaign_Description(),
		   source,
		   new String[] {
			   "documentation", "Free text about the campaign."
		   });
		addAnnotation
		  (getCampaign_Owner(),
		   source,
		   new String[] {
			   "documentation", "The user who is in charge."
		   });
		addAnnotation
		  (getCampaign_Members(),
		   source,
		   new String[] {
			   "documentation", "Who is addressed."
		   });
		addAnnotation
		  (campaignMemberEClass,
		   source,
		   new String[] {
			   "documentation", "An account or contact addressed by a campaign."
		   });
		addAnnotation
		  (getCampaignMember_Account(),
		   source,
		   new String[] {
			   "documentation", "The account that is addressed."
		   });
		addAnnotation
		  (getCampaignMember_Contact(),
		   source,
		   new String[] {
			   "documentation", "The person who is addressed, if it is one in particular."
		   });
		addAnnotation
		  (getCampaignMember_Status(),
		   source,
		   new String[] {
			   "documentation", "What came of it."
		   });
		addAnnotation
		  (getCampaignMember_Changed(),
		   source,
		   new String[] {
			   "documentation", "When the status was last changed, a moment in UTC."
		   });
		addAnnotation
		  (surveyResponseEClass,
		   source,
		   new String[] {
			   "documentation", "One answer to a satisfaction survey."
		   });
		addAnnotation
		  (getSurveyResponse_Account(),
		   source,
		   new String[] {
			   "documentation", "The account that answered."
		   });
		addAnnotation
		  (getSurveyResponse_Contact(),
		   source,
		   new String[] {
			   "documentation", "The person who answered."
		   });
		addAnnotation
		  (getSurveyResponse_Kind(),
		   source,
		   new String[] {
			   "documentation", "Which question was asked, hence which scale the value has."
		   });
		addAnnotation
		  (getSurveyResponse_Value(),
		   source,
		   new String[] {
			   "documentation", "The answer: 0 to 10 for NPS, 1 to 5 for CSAT, 1 to 7 for CES."
		   });
		addAnnotation
		  (getSurveyResponse_Comment(),
		   source,
		   new String[] {
			   "documentation", "The customer\'s own words."
		   });
		addAnnotation
		  (getSurveyResponse_Date(),
		   source,
		   new String[] {
			   "documentation", "Day of the answer."
		   });
		addAnnotation
		  (segmentEClass,
		   source,
		   new String[] {
			   "documentation", "A saved set of accounts, fixed or by a rule."
		   });
		addAnnotation
		  (getSegment_Name(),
		   source,
		   new String[] {
			   "documentation", "The segment\'s name."
		   });
		addAnnotation
		  (getSegment_Kind(),
		   source,
		   new String[] {
			   "documentation", "Whether its members are chosen one by one or by a rule."
		   });
		addAnnotation
		  (getSegment_Rule(),
		   source,
		   new String[] {
			   "documentation", "The filter that accounts must pass, as written in the filter field; only for segments by rule."
		   });
		addAnnotation
		  (getSegment_Description(),
		   source,
		   new String[] {
			   "documentation", "What the segment stands for and what to do with it."
		   });
		addAnnotation
		  (getSegment_Members(),
		   source,
		   new String[] {
			   "documentation", "The accounts of a static segment."
		   });
		addAnnotation
		  (scoreEClass,
		   source,
		   new String[] {
			   "documentation", "A model\'s number for an account, with its reasons and its date."
		   });
		addAnnotation
		  (getScore_Account(),
		   source,
		   new String[] {
			   "documentation", "The account that was scored."
		   });
		addAnnotation
		  (getScore_Name(),
		   source,
		   new String[] {
			   "documentation", "What the number says, for example Churn; an account has at most one current score of a name."
		   });
		addAnnotation
		  (getScore_Value(),
		   source,
		   new String[] {
			   "documentation", "The number; a probability of 0 to 1 for a classification."
		   });
		addAnnotation
		  (getScore_Model(),
		   source,
		   new String[] {
			   "documentation", "The run that computed it, in words that let one find it again."
		   });
		addAnnotation
		  (getScore_Algorithm(),
		   source,
		   new String[] {
			   "documentation", "Id of the algorithm, for example forest."
		   });
		addAnnotation
		  (getScore_ComputedAt(),
		   source,
		   new String[] {
			   "documentation", "When it was computed, a moment in UTC."
		   });
		addAnnotation
		  (getScore_Reasons(),
		   source,
		   new String[] {
			   "documentation", "Why the number is what it is, the most important reason first."
		   });
		addAnnotation
		  (scoreReasonEClass,
		   source,
		   new String[] {
			   "documentation", "One reason for a score."
		   });
		addAnnotation
		  (getScoreReason_Rank(),
		   source,
		   new String[] {
			   "documentation", "Place among the reasons of the score, from 1, the most important."
		   });
		addAnnotation
		  (getScoreReason_Field(),
		   source,
		   new String[] {
			   "documentation", "Name of the field the reason is about."
		   });
		addAnnotation
		  (getScoreReason_Value(),
		   source,
		   new String[] {
			   "documentation", "The field\'s value as it was when the score was computed."
		   });
		addAnnotation
		  (getScoreReason_Contribution(),
		   source,
		   new String[] {
			   "documentation", "How much the value moved the number, in the number\'s own unit; positive raised it, negative lowered it."
		   });
		addAnnotation
		  (getScoreReason_Sentence(),
		   source,
		   new String[] {
			   "documentation", "The reason in words."
		   });
		addAnnotation
		  (metricDefinitionEClass,
		   source,
		   new String[] {
			   "documentation", "The house definition of a metric: which of its readings counts. Its version is that of the record."
		   });
		addAnnotation
		  (getMetricDefinition_Metric(),
		   source,
		   new String[] {
			   "documentation", "Id of the metric, for example churn; the key of the record is the same."
		   });
		addAnnotation
		  (getMetricDefinition_Reading(),
		   source,
		   new String[] {
			   "documentation", "Id of the reading that counts, one of those the metric has."
		   });
		addAnnotation
		  (getMetricDefinition_Description(),
		   source,
		   new String[] {
			   "documentation", "Why this reading was chosen."
		   });
		addAnnotation
		  (accountKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether a customer is a person or an organisation."
		   });
		addAnnotation
		  (accountKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "A human being."
		   });
		addAnnotation
		  (accountKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A company, public body, club or household."
		   });
		addAnnotation
		  (accountStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "Where an account stands in its life with us."
		   });
		addAnnotation
		  (accountStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "May become a customer."
		   });
		addAnnotation
		  (accountStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Is a customer."
		   });
		addAnnotation
		  (accountStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Is a customer but silent."
		   });
		addAnnotation
		  (accountStatusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Has left."
		   });
		addAnnotation
		  (addressKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What an address is used for."
		   });
		addAnnotation
		  (addressKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Everything, unless another one is given."
		   });
		addAnnotation
		  (addressKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Invoices."
		   });
		addAnnotation
		  (addressKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Deliveries."
		   });
		addAnnotation
		  (addressKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Private post."
		   });
		addAnnotation
		  (contactPointKindEEnum,
		   source,
		   new String[] {
			   "documentation", "The medium of a contact point."
		   });
		addAnnotation
		  (contactPointKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "A fixed telephone number."
		   });
		addAnnotation
		  (contactPointKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A mobile telephone number."
		   });
		addAnnotation
		  (contactPointKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "An e-mail address."
		   });
		addAnnotation
		  (contactPointKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "A web address."
		   });
		addAnnotation
		  (contactPointKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "A fax number."
		   });
		addAnnotation
		  (contactPointKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "A name in a messaging service."
		   });
		addAnnotation
		  (stageKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What a stage says about its opportunities."
		   });
		addAnnotation
		  (stageKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not decided yet."
		   });
		addAnnotation
		  (stageKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Decided for us."
		   });
		addAnnotation
		  (stageKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Decided against us."
		   });
		addAnnotation
		  (orderStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "How far an order has come."
		   });
		addAnnotation
		  (orderStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Accepted, not delivered."
		   });
		addAnnotation
		  (orderStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Delivered, not paid."
		   });
		addAnnotation
		  (orderStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Delivered and paid."
		   });
		addAnnotation
		  (orderStatusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Withdrawn; does not count as revenue."
		   });
		addAnnotation
		  (activityKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What kind of activity it is."
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "A telephone or video call."
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A meeting at an agreed time."
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Something to be done by a day."
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "An e-mail sent or received."
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Something written down."
		   });
		addAnnotation
		  (caseKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether a case is a complaint or a request."
		   });
		addAnnotation
		  (caseKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The customer is not satisfied."
		   });
		addAnnotation
		  (caseKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The customer wants something."
		   });
		addAnnotation
		  (caseStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "How far a case has come."
		   });
		addAnnotation
		  (caseStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nobody has taken it up yet."
		   });
		addAnnotation
		  (caseStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Somebody works on it."
		   });
		addAnnotation
		  (caseStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "It waits for the customer."
		   });
		addAnnotation
		  (caseStatusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "It is settled."
		   });
		addAnnotation
		  (casePriorityEEnum,
		   source,
		   new String[] {
			   "documentation", "How urgent a case is."
		   });
		addAnnotation
		  (casePriorityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "When there is time."
		   });
		addAnnotation
		  (casePriorityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "In its turn."
		   });
		addAnnotation
		  (casePriorityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Before the others."
		   });
		addAnnotation
		  (casePriorityEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "At once."
		   });
		addAnnotation
		  (campaignStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "How far a campaign has come."
		   });
		addAnnotation
		  (campaignStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not begun."
		   });
		addAnnotation
		  (campaignStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Begun, not ended."
		   });
		addAnnotation
		  (campaignStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Ended."
		   });
		addAnnotation
		  (campaignStatusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Given up."
		   });
		addAnnotation
		  (campaignMemberStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "What came of addressing somebody."
		   });
		addAnnotation
		  (campaignMemberStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not addressed yet."
		   });
		addAnnotation
		  (campaignMemberStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Addressed."
		   });
		addAnnotation
		  (campaignMemberStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Answered."
		   });
		addAnnotation
		  (campaignMemberStatusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Bought."
		   });
		addAnnotation
		  (campaignMemberStatusEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Does not want to be addressed again."
		   });
		addAnnotation
		  (surveyKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Which question a survey asked."
		   });
		addAnnotation
		  (surveyKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "How likely to recommend us, 0 to 10."
		   });
		addAnnotation
		  (surveyKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "How satisfied, 1 to 5."
		   });
		addAnnotation
		  (surveyKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "How easy it was, 1 to 7."
		   });
		addAnnotation
		  (segmentKindEEnum,
		   source,
		   new String[] {
			   "documentation", "How the members of a segment are chosen."
		   });
		addAnnotation
		  (segmentKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "One by one."
		   });
		addAnnotation
		  (segmentKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "By a filter, evaluated anew every time."
		   });
		addAnnotation
		  (customFieldTypeEEnum,
		   source,
		   new String[] {
			   "documentation", "What kind of value a custom field holds."
		   });
		addAnnotation
		  (customFieldTypeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Free text, a String."
		   });
		addAnnotation
		  (customFieldTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A decimal number, a Double."
		   });
		addAnnotation
		  (customFieldTypeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "A whole number, a Long."
		   });
		addAnnotation
		  (customFieldTypeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "An exact amount, a BigDecimal."
		   });
		addAnnotation
		  (customFieldTypeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "A day, a LocalDate."
		   });
		addAnnotation
		  (customFieldTypeEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "A moment in UTC, an Instant."
		   });
		addAnnotation
		  (customFieldTypeEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "True or false, a Boolean."
		   });
		addAnnotation
		  (customFieldTypeEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "One of a list of texts, a String."
		   });
		addAnnotation
		  (instantEDataType,
		   source,
		   new String[] {
			   "documentation", "A moment in UTC, written in ISO 8601 such as 2026-01-31T08:15:30Z.",
			   "create", "return it == null || it.isEmpty() ? null : <%java.time.Instant%>.parse(it);",
			   "convert", "return it == null ? null : it.toString();"
		   });
		addAnnotation
		  (localDateEDataType,
		   source,
		   new String[] {
			   "documentation", "A day without a time of day, written in ISO 8601 such as 2026-01-31.",
			   "create", "return it == null || it.isEmpty() ? null : <%java.time.LocalDate%>.parse(it);",
			   "convert", "return it == null ? null : it.toString();"
		   });
		addAnnotation
		  (bigDecimalEDataType,
		   source,
		   new String[] {
			   "documentation", "An exact decimal number, written without exponent and with a point.",
			   "create", "return it == null || it.isEmpty() ? null : new <%java.math.BigDecimal%>(it);",
			   "convert", "return it == null ? null : it.toPlainString();"
		   });
		addAnnotation
		  (typedValueEDataType,
		   source,
		   new String[] {
			   "documentation", "The value of a custom field, written with a letter for its type, see CustomValues.",
			   "create", "return <%org.rapport.model.CustomValues%>.fromText(it);",
			   "convert", "return <%org.rapport.model.CustomValues%>.toText(it);"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://rapport.org/annotations/1.0</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void create_1Annotations() {
		String source = "http://rapport.org/annotations/1.0";
		addAnnotation
		  (getRecord_Id(),
		   source,
		   new String[] {
			   "label", "Id"
		   });
		addAnnotation
		  (getRecord_Key(),
		   source,
		   new String[] {
			   "label", "Key",
			   "maxLength", "100",
			   "list", "true"
		   });
		addAnnotation
		  (getRecord_Version(),
		   source,
		   new String[] {
			   "label", "Version",
			   "min", "0"
		   });
		addAnnotation
		  (getRecord_CustomValues(),
		   source,
		   new String[] {
			   "label", "Custom values"
		   });
		addAnnotation
		  (getPart_Id(),
		   source,
		   new String[] {
			   "label", "Id"
		   });
		addAnnotation
		  (customValueEClass,
		   source,
		   new String[] {
			   "label", "Custom value",
			   "plural", "custom-values",
			   "pluralLabel", "Custom values"
		   });
		addAnnotation
		  (getCustomValue_FieldId(),
		   source,
		   new String[] {
			   "label", "Field",
			   "min", "1"
		   });
		addAnnotation
		  (getCustomValue_Value(),
		   source,
		   new String[] {
			   "label", "Value"
		   });
		addAnnotation
		  (customFieldDefinitionEClass,
		   source,
		   new String[] {
			   "label", "Custom field",
			   "plural", "custom-fields",
			   "pluralLabel", "Custom fields",
			   "group", "administration",
			   "keyPrefix", "F"
		   });
		addAnnotation
		  (getCustomFieldDefinition_Entity(),
		   source,
		   new String[] {
			   "label", "Entity",
			   "maxLength", "60",
			   "list", "true"
		   });
		addAnnotation
		  (getCustomFieldDefinition_Name(),
		   source,
		   new String[] {
			   "label", "Name",
			   "maxLength", "120",
			   "list", "true"
		   });
		addAnnotation
		  (getCustomFieldDefinition_Label(),
		   source,
		   new String[] {
			   "label", "Label",
			   "maxLength", "200",
			   "list", "true"
		   });
		addAnnotation
		  (getCustomFieldDefinition_Type(),
		   source,
		   new String[] {
			   "label", "Type",
			   "list", "true"
		   });
		addAnnotation
		  (getCustomFieldDefinition_Choices(),
		   source,
		   new String[] {
			   "label", "Choices"
		   });
		addAnnotation
		  (getCustomFieldDefinition_FieldTable(),
		   source,
		   new String[] {
			   "label", "Field table",
			   "maxLength", "120"
		   });
		addAnnotation
		  (getCustomFieldDefinition_Retired(),
		   source,
		   new String[] {
			   "label", "Retired",
			   "list", "true"
		   });
		addAnnotation
		  (getCustomFieldDefinition_Sensitive(),
		   source,
		   new String[] {
			   "label", "Sensitive"
		   });
		addAnnotation
		  (getCustomFieldDefinition_Required(),
		   source,
		   new String[] {
			   "label", "Required"
		   });
		addAnnotation
		  (getCustomFieldDefinition_Unique(),
		   source,
		   new String[] {
			   "label", "Unique"
		   });
		addAnnotation
		  (getCustomFieldDefinition_Min(),
		   source,
		   new String[] {
			   "label", "Least",
			   "maxLength", "60"
		   });
		addAnnotation
		  (getCustomFieldDefinition_Max(),
		   source,
		   new String[] {
			   "label", "Greatest",
			   "maxLength", "60"
		   });
		addAnnotation
		  (getCustomFieldDefinition_Pattern(),
		   source,
		   new String[] {
			   "label", "Pattern",
			   "maxLength", "500"
		   });
		addAnnotation
		  (getCustomFieldDefinition_FormerNames(),
		   source,
		   new String[] {
			   "label", "Former names",
			   "maxLength", "4000",
			   "multiline", "true"
		   });
		addAnnotation
		  (getCustomFieldDefinition_Replaces(),
		   source,
		   new String[] {
			   "label", "Replaces"
		   });
		addAnnotation
		  (fieldChoiceEClass,
		   source,
		   new String[] {
			   "label", "Choice",
			   "plural", "field-choices",
			   "pluralLabel", "Choices"
		   });
		addAnnotation
		  (getFieldChoice_Value(),
		   source,
		   new String[] {
			   "label", "Value",
			   "maxLength", "1000"
		   });
		addAnnotation
		  (getFieldChoice_Label(),
		   source,
		   new String[] {
			   "label", "Label",
			   "maxLength", "200"
		   });
		addAnnotation
		  (getFieldChoice_Retired(),
		   source,
		   new String[] {
			   "label", "Retired"
		   });
		addAnnotation
		  (userEClass,
		   source,
		   new String[] {
			   "label", "User",
			   "plural", "users",
			   "pluralLabel", "Users",
			   "group", "administration",
			   "keyPrefix", "U",
			   "personal", "true"
		   });
		addAnnotation
		  (getUser_Name(),
		   source,
		   new String[] {
			   "label", "Name",
			   "maxLength", "200",
			   "list", "true",
			   "personal", "true"
		   });
		addAnnotation
		  (getUser_Login(),
		   source,
		   new String[] {
			   "label", "Login",
			   "maxLength", "100",
			   "list", "true",
			   "personal", "true"
		   });
		addAnnotation
		  (getUser_Email(),
		   source,
		   new String[] {
			   "label", "E-mail",
			   "maxLength", "254",
			   "list", "true",
			   "personal", "true"
		   });
		addAnnotation
		  (getUser_Active(),
		   source,
		   new String[] {
			   "label", "Active",
			   "list", "true"
		   });
		addAnnotation
		  (getUser_Roles(),
		   source,
		   new String[] {
			   "label", "Roles"
		   });
		addAnnotation
		  (teamEClass,
		   source,
		   new String[] {
			   "label", "Team",
			   "plural", "teams",
			   "pluralLabel", "Teams",
			   "group", "administration",
			   "keyPrefix", "T"
		   });
		addAnnotation
		  (getTeam_Name(),
		   source,
		   new String[] {
			   "label", "Name",
			   "maxLength", "200",
			   "list", "true"
		   });
		addAnnotation
		  (getTeam_Description(),
		   source,
		   new String[] {
			   "label", "Description",
			   "maxLength", "2000",
			   "multiline", "true"
		   });
		addAnnotation
		  (getTeam_Members(),
		   source,
		   new String[] {
			   "label", "Members"
		   });
		addAnnotation
		  (roleEClass,
		   source,
		   new String[] {
			   "label", "Role",
			   "plural", "roles",
			   "pluralLabel", "Roles",
			   "group", "administration",
			   "keyPrefix", "R"
		   });
		addAnnotation
		  (getRole_Name(),
		   source,
		   new String[] {
			   "label", "Name",
			   "maxLength", "200",
			   "list", "true"
		   });
		addAnnotation
		  (getRole_Description(),
		   source,
		   new String[] {
			   "label", "Description",
			   "maxLength", "2000",
			   "multiline", "true"
		   });
		addAnnotation
		  (getRole_Permissions(),
		   source,
		   new String[] {
			   "label", "Permissions",
			   "maxLength", "4000",
			   "multiline", "true"
		   });
		addAnnotation
		  (accountEClass,
		   source,
		   new String[] {
			   "label", "Account",
			   "plural", "accounts",
			   "pluralLabel", "Accounts",
			   "group", "sales",
			   "keyPrefix", "A",
			   "personal", "true"
		   });
		addAnnotation
		  (getAccount_Name(),
		   source,
		   new String[] {
			   "label", "Name",
			   "maxLength", "300",
			   "list", "true",
			   "personal", "true"
		   });
		addAnnotation
		  (getAccount_Kind(),
		   source,
		   new String[] {
			   "label", "Kind",
			   "list", "true"
		   });
		addAnnotation
		  (getAccount_Status(),
		   source,
		   new String[] {
			   "label", "Status",
			   "list", "true"
		   });
		addAnnotation
		  (getAccount_Industry(),
		   source,
		   new String[] {
			   "label", "Industry",
			   "maxLength", "120",
			   "list", "true"
		   });
		addAnnotation
		  (getAccount_Owner(),
		   source,
		   new String[] {
			   "label", "Owner",
			   "list", "true"
		   });
		addAnnotation
		  (getAccount_Parent(),
		   source,
		   new String[] {
			   "label", "Parent account"
		   });
		addAnnotation
		  (getAccount_Website(),
		   source,
		   new String[] {
			   "label", "Website",
			   "maxLength", "500",
			   "personal", "true"
		   });
		addAnnotation
		  (getAccount_Since(),
		   source,
		   new String[] {
			   "label", "Customer since",
			   "list", "true"
		   });
		addAnnotation
		  (getAccount_Description(),
		   source,
		   new String[] {
			   "label", "Description",
			   "maxLength", "8000",
			   "multiline", "true",
			   "personal", "true"
		   });
		addAnnotation
		  (getAccount_Addresses(),
		   source,
		   new String[] {
			   "label", "Addresses"
		   });
		addAnnotation
		  (getAccount_ContactPoints(),
		   source,
		   new String[] {
			   "label", "Contact points"
		   });
		addAnnotation
		  (contactEClass,
		   source,
		   new String[] {
			   "label", "Contact",
			   "plural", "contacts",
			   "pluralLabel", "Contacts",
			   "group", "sales",
			   "keyPrefix", "C",
			   "personal", "true"
		   });
		addAnnotation
		  (getContact_Account(),
		   source,
		   new String[] {
			   "label", "Account",
			   "list", "true"
		   });
		addAnnotation
		  (getContact_Name(),
		   source,
		   new String[] {
			   "label", "Name",
			   "maxLength", "300",
			   "list", "true",
			   "personal", "true"
		   });
		addAnnotation
		  (getContact_FirstName(),
		   source,
		   new String[] {
			   "label", "First name",
			   "maxLength", "150",
			   "personal", "true"
		   });
		addAnnotation
		  (getContact_LastName(),
		   source,
		   new String[] {
			   "label", "Last name",
			   "maxLength", "150",
			   "personal", "true"
		   });
		addAnnotation
		  (getContact_Title(),
		   source,
		   new String[] {
			   "label", "Title",
			   "maxLength", "60",
			   "personal", "true"
		   });
		addAnnotation
		  (getContact_Position(),
		   source,
		   new String[] {
			   "label", "Position",
			   "maxLength", "150",
			   "list", "true",
			   "personal", "true"
		   });
		addAnnotation
		  (getContact_Birthday(),
		   source,
		   new String[] {
			   "label", "Birthday",
			   "sensitive", "true",
			   "personal", "true"
		   });
		addAnnotation
		  (getContact_Owner(),
		   source,
		   new String[] {
			   "label", "Owner"
		   });
		addAnnotation
		  (getContact_Description(),
		   source,
		   new String[] {
			   "label", "Description",
			   "maxLength", "8000",
			   "multiline", "true",
			   "personal", "true"
		   });
		addAnnotation
		  (getContact_Addresses(),
		   source,
		   new String[] {
			   "label", "Addresses"
		   });
		addAnnotation
		  (getContact_ContactPoints(),
		   source,
		   new String[] {
			   "label", "Contact points"
		   });
		addAnnotation
		  (addressEClass,
		   source,
		   new String[] {
			   "label", "Address",
			   "plural", "addresses",
			   "pluralLabel", "Addresses"
		   });
		addAnnotation
		  (getAddress_Kind(),
		   source,
		   new String[] {
			   "label", "Kind"
		   });
		addAnnotation
		  (getAddress_Street(),
		   source,
		   new String[] {
			   "label", "Street",
			   "maxLength", "300",
			   "personal", "true"
		   });
		addAnnotation
		  (getAddress_PostalCode(),
		   source,
		   new String[] {
			   "label", "Postal code",
			   "maxLength", "20",
			   "personal", "true"
		   });
		addAnnotation
		  (getAddress_City(),
		   source,
		   new String[] {
			   "label", "City",
			   "maxLength", "150",
			   "personal", "true"
		   });
		addAnnotation
		  (getAddress_Region(),
		   source,
		   new String[] {
			   "label", "Region",
			   "maxLength", "150",
			   "personal", "true"
		   });
		addAnnotation
		  (getAddress_Country(),
		   source,
		   new String[] {
			   "label", "Country",
			   "maxLength", "100",
			   "personal", "true"
		   });
		addAnnotation
		  (getAddress_Primary(),
		   source,
		   new String[] {
			   "label", "Primary"
		   });
		addAnnotation
		  (contactPointEClass,
		   source,
		   new String[] {
			   "label", "Contact point",
			   "plural", "contact-points",
			   "pluralLabel", "Contact points"
		   });
		addAnnotation
		  (getContactPoint_Kind(),
		   source,
		   new String[] {
			   "label", "Kind"
		   });
		addAnnotation
		  (getContactPoint_Value(),
		   source,
		   new String[] {
			   "label", "Value",
			   "maxLength", "500",
			   "personal", "true"
		   });
		addAnnotation
		  (getContactPoint_Label(),
		   source,
		   new String[] {
			   "label", "Label",
			   "maxLength", "60",
			   "personal", "true"
		   });
		addAnnotation
		  (getContactPoint_Primary(),
		   source,
		   new String[] {
			   "label", "Primary"
		   });
		addAnnotation
		  (pipelineEClass,
		   source,
		   new String[] {
			   "label", "Pipeline",
			   "plural", "pipelines",
			   "pluralLabel", "Pipelines",
			   "group", "sales",
			   "keyPrefix", "P"
		   });
		addAnnotation
		  (getPipeline_Name(),
		   source,
		   new String[] {
			   "label", "Name",
			   "maxLength", "200",
			   "list", "true"
		   });
		addAnnotation
		  (getPipeline_Description(),
		   source,
		   new String[] {
			   "label", "Description",
			   "maxLength", "2000",
			   "multiline", "true"
		   });
		addAnnotation
		  (stageEClass,
		   source,
		   new String[] {
			   "label", "Stage",
			   "plural", "stages",
			   "pluralLabel", "Stages",
			   "group", "sales",
			   "keyPrefix", "ST"
		   });
		addAnnotation
		  (getStage_Pipeline(),
		   source,
		   new String[] {
			   "label", "Pipeline",
			   "list", "true"
		   });
		addAnnotation
		  (getStage_Name(),
		   source,
		   new String[] {
			   "label", "Name",
			   "maxLength", "200",
			   "list", "true"
		   });
		addAnnotation
		  (getStage_Position(),
		   source,
		   new String[] {
			   "label", "Position",
			   "min", "1",
			   "list", "true"
		   });
		addAnnotation
		  (getStage_Probability(),
		   source,
		   new String[] {
			   "label", "Probability",
			   "unit", "share",
			   "min", "0",
			   "max", "1",
			   "list", "true"
		   });
		addAnnotation
		  (getStage_Kind(),
		   source,
		   new String[] {
			   "label", "Kind",
			   "list", "true"
		   });
		addAnnotation
		  (opportunityEClass,
		   source,
		   new String[] {
			   "label", "Opportunity",
			   "plural", "opportunities",
			   "pluralLabel", "Opportunities",
			   "group", "sales",
			   "keyPrefix", "O"
		   });
		addAnnotation
		  (getOpportunity_Account(),
		   source,
		   new String[] {
			   "label", "Account",
			   "list", "true"
		   });
		addAnnotation
		  (getOpportunity_Name(),
		   source,
		   new String[] {
			   "label", "Name",
			   "maxLength", "300",
			   "list", "true",
			   "personal", "true"
		   });
		addAnnotation
		  (getOpportunity_Stage(),
		   source,
		   new String[] {
			   "label", "Stage",
			   "list", "true"
		   });
		addAnnotation
		  (getOpportunity_Amount(),
		   source,
		   new String[] {
			   "label", "Amount",
			   "unit", "currency",
			   "currency", "currency",
			   "min", "0",
			   "scale", "2",
			   "list", "true"
		   });
		addAnnotation
		  (getOpportunity_Currency(),
		   source,
		   new String[] {
			   "label", "Currency",
			   "maxLength", "3",
			   "pattern", "[A-Z]{3}"
		   });
		addAnnotation
		  (getOpportunity_Probability(),
		   source,
		   new String[] {
			   "label", "Probability",
			   "unit", "share",
			   "min", "0",
			   "max", "1",
			   "list", "true"
		   });
		addAnnotation
		  (getOpportunity_CloseDate(),
		   source,
		   new String[] {
			   "label", "Close date",
			   "list", "true"
		   });
		addAnnotation
		  (getOpportunity_Owner(),
		   source,
		   new String[] {
			   "label", "Owner",
			   "list", "true"
		   });
		addAnnotation
		  (getOpportunity_Source(),
		   source,
		   new String[] {
			   "label", "Source",
			   "maxLength", "120"
		   });
		addAnnotation
		  (getOpportunity_Description(),
		   source,
		   new String[] {
			   "label", "Description",
			   "maxLength", "8000",
			   "multiline", "true",
			   "personal", "true"
		   });
		addAnnotation
		  (getOpportunity_Lines(),
		   source,
		   new String[] {
			   "label", "Products"
		   });
		addAnnotation
		  (opportunityLineEClass,
		   source,
		   new String[] {
			   "label", "Opportunity line",
			   "plural", "opportunity-lines",
			   "pluralLabel", "Opportunity lines"
		   });
		addAnnotation
		  (getOpportunityLine_Product(),
		   source,
		   new String[] {
			   "label", "Product"
		   });
		addAnnotation
		  (getOpportunityLine_Description(),
		   source,
		   new String[] {
			   "label", "Description",
			   "maxLength", "500"
		   });
		addAnnotation
		  (getOpportunityLine_Quantity(),
		   source,
		   new String[] {
			   "label", "Quantity",
			   "unit", "pieces"
		   });
		addAnnotation
		  (getOpportunityLine_UnitPrice(),
		   source,
		   new String[] {
			   "label", "Unit price",
			   "unit", "currency",
			   "min", "0"
		   });
		addAnnotation
		  (productEClass,
		   source,
		   new String[] {
			   "label", "Product",
			   "plural", "products",
			   "pluralLabel", "Products",
			   "group", "sales",
			   "keyPrefix", "PR"
		   });
		addAnnotation
		  (getProduct_Name(),
		   source,
		   new String[] {
			   "label", "Name",
			   "maxLength", "300",
			   "list", "true"
		   });
		addAnnotation
		  (getProduct_Category(),
		   source,
		   new String[] {
			   "label", "Category",
			   "maxLength", "150",
			   "list", "true"
		   });
		addAnnotation
		  (getProduct_Unit(),
		   source,
		   new String[] {
			   "label", "Unit",
			   "maxLength", "40",
			   "list", "true"
		   });
		addAnnotation
		  (getProduct_UnitPrice(),
		   source,
		   new String[] {
			   "label", "Unit price",
			   "unit", "currency",
			   "currency", "currency",
			   "min", "0",
			   "scale", "2",
			   "list", "true"
		   });
		addAnnotation
		  (getProduct_Currency(),
		   source,
		   new String[] {
			   "label", "Currency",
			   "maxLength", "3",
			   "pattern", "[A-Z]{3}",
			   "list", "true"
		   });
		addAnnotation
		  (getProduct_Active(),
		   source,
		   new String[] {
			   "label", "Active",
			   "list", "true"
		   });
		addAnnotation
		  (getProduct_Description(),
		   source,
		   new String[] {
			   "label", "Description",
			   "maxLength", "8000",
			   "multiline", "true"
		   });
		addAnnotation
		  (orderEClass,
		   source,
		   new String[] {
			   "label", "Order",
			   "plural", "orders",
			   "pluralLabel", "Orders",
			   "group", "sales",
			   "keyPrefix", "OR"
		   });
		addAnnotation
		  (getOrder_Account(),
		   source,
		   new String[] {
			   "label", "Account",
			   "list", "true"
		   });
		addAnnotation
		  (getOrder_Date(),
		   source,
		   new String[] {
			   "label", "Date",
			   "list", "true"
		   });
		addAnnotation
		  (getOrder_Amount(),
		   source,
		   new String[] {
			   "label", "Amount",
			   "unit", "currency",
			   "currency", "currency",
			   "scale", "2",
			   "list", "true"
		   });
		addAnnotation
		  (getOrder_Currency(),
		   source,
		   new String[] {
			   "label", "Currency",
			   "maxLength", "3",
			   "pattern", "[A-Z]{3}",
			   "list", "true"
		   });
		addAnnotation
		  (getOrder_Status(),
		   source,
		   new String[] {
			   "label", "Status",
			   "list", "true"
		   });
		addAnnotation
		  (getOrder_Opportunity(),
		   source,
		   new String[] {
			   "label", "Opportunity"
		   });
		addAnnotation
		  (getOrder_Lines(),
		   source,
		   new String[] {
			   "label", "Lines"
		   });
		addAnnotation
		  (orderLineEClass,
		   source,
		   new String[] {
			   "label", "Order line",
			   "plural", "order-lines",
			   "pluralLabel", "Order lines"
		   });
		addAnnotation
		  (getOrderLine_Product(),
		   source,
		   new String[] {
			   "label", "Product"
		   });
		addAnnotation
		  (getOrderLine_Description(),
		   source,
		   new String[] {
			   "label", "Description",
			   "maxLength", "500"
		   });
		addAnnotation
		  (getOrderLine_Quantity(),
		   source,
		   new String[] {
			   "label", "Quantity",
			   "unit", "pieces"
		   });
		addAnnotation
		  (getOrderLine_UnitPrice(),
		   source,
		   new String[] {
			   "label", "Unit price",
			   "unit", "currency"
		   });
		addAnnotation
		  (activityEClass,
		   source,
		   new String[] {
			   "label", "Activity",
			   "plural", "activities",
			   "pluralLabel", "Activities",
			   "group", "sales",
			   "keyPrefix", "AC"
		   });
		addAnnotation
		  (getActivity_Kind(),
		   source,
		   new String[] {
			   "label", "Kind",
			   "list", "true"
		   });
		addAnnotation
		  (getActivity_Subject(),
		   source,
		   new String[] {
			   "label", "Subject",
			   "maxLength", "300",
			   "list", "true",
			   "personal", "true"
		   });
		addAnnotation
		  (getActivity_Text(),
		   source,
		   new String[] {
			   "label", "Text",
			   "maxLength", "100000",
			   "multiline", "true",
			   "personal", "true"
		   });
		addAnnotation
		  (getActivity_Start(),
		   source,
		   new String[] {
			   "label", "Start",
			   "list", "true"
		   });
		addAnnotation
		  (getActivity_End(),
		   source,
		   new String[] {
			   "label", "End"
		   });
		addAnnotation
		  (getActivity_Due(),
		   source,
		   new String[] {
			   "label", "Due",
			   "list", "true"
		   });
		addAnnotation
		  (getActivity_Done(),
		   source,
		   new String[] {
			   "label", "Done",
			   "list", "true"
		   });
		addAnnotation
		  (getActivity_Account(),
		   source,
		   new String[] {
			   "label", "Account",
			   "list", "true"
		   });
		addAnnotation
		  (getActivity_Contact(),
		   source,
		   new String[] {
			   "label", "Contact"
		   });
		addAnnotation
		  (getActivity_Opportunity(),
		   source,
		   new String[] {
			   "label", "Opportunity"
		   });
		addAnnotation
		  (getActivity_Owner(),
		   source,
		   new String[] {
			   "label", "Owner",
			   "list", "true"
		   });
		addAnnotation
		  (caseEClass,
		   source,
		   new String[] {
			   "label", "Case",
			   "plural", "cases",
			   "pluralLabel", "Cases",
			   "group", "service",
			   "keyPrefix", "CS"
		   });
		addAnnotation
		  (getCase_Account(),
		   source,
		   new String[] {
			   "label", "Account",
			   "list", "true"
		   });
		addAnnotation
		  (getCase_Contact(),
		   source,
		   new String[] {
			   "label", "Contact"
		   });
		addAnnotation
		  (getCase_Name(),
		   source,
		   new String[] {
			   "label", "Subject",
			   "maxLength", "300",
			   "list", "true",
			   "personal", "true"
		   });
		addAnnotation
		  (getCase_Kind(),
		   source,
		   new String[] {
			   "label", "Kind",
			   "list", "true"
		   });
		addAnnotation
		  (getCase_Status(),
		   source,
		   new String[] {
			   "label", "Status",
			   "list", "true"
		   });
		addAnnotation
		  (getCase_Priority(),
		   source,
		   new String[] {
			   "label", "Priority",
			   "list", "true"
		   });
		addAnnotation
		  (getCase_Text(),
		   source,
		   new String[] {
			   "label", "Text",
			   "maxLength", "100000",
			   "multiline", "true",
			   "personal", "true"
		   });
		addAnnotation
		  (getCase_Solution(),
		   source,
		   new String[] {
			   "label", "Solution",
			   "maxLength", "100000",
			   "multiline", "true",
			   "personal", "true"
		   });
		addAnnotation
		  (getCase_Opened(),
		   source,
		   new String[] {
			   "label", "Opened",
			   "list", "true"
		   });
		addAnnotation
		  (getCase_Closed(),
		   source,
		   new String[] {
			   "label", "Closed",
			   "list", "true"
		   });
		addAnnotation
		  (getCase_Owner(),
		   source,
		   new String[] {
			   "label", "Owner",
			   "list", "true"
		   });
		addAnnotation
		  (campaignEClass,
		   source,
		   new String[] {
			   "label", "Campaign",
			   "plural", "campaigns",
			   "pluralLabel", "Campaigns",
			   "group", "marketing",
			   "keyPrefix", "CA"
		   });
		addAnnotation
		  (getCampaign_Name(),
		   source,
		   new String[] {
			   "label", "Name",
			   "maxLength", "300",
			   "list", "true"
		   });
		addAnnotation
		  (getCampaign_Kind(),
		   source,
		   new String[] {
			   "label", "Kind",
			   "maxLength", "120",
			   "list", "true"
		   });
		addAnnotation
		  (getCampaign_Status(),
		   source,
		   new String[] {
			   "label", "Status",
			   "list", "true"
		   });
		addAnnotation
		  (getCampaign_Start(),
		   source,
		   new String[] {
			   "label", "Start",
			   "list", "true"
		   });
		addAnnotation
		  (getCampaign_End(),
		   source,
		   new String[] {
			   "label", "End",
			   "list", "true"
		   });
		addAnnotation
		  (getCampaign_Budget(),
		   source,
		   new String[] {
			   "label", "Budget",
			   "unit", "currency",
			   "currency", "currency",
			   "min", "0",
			   "scale", "2"
		   });
		addAnnotation
		  (getCampaign_Cost(),
		   source,
		   new String[] {
			   "label", "Cost",
			   "unit", "currency",
			   "currency", "currency",
			   "min", "0",
			   "scale", "2",
			   "list", "true"
		   });
		addAnnotation
		  (getCampaign_Currency(),
		   source,
		   new String[] {
			   "label", "Currency",
			   "maxLength", "3",
			   "pattern", "[A-Z]{3}"
		   });
		addAnnotation
		  (getCampaign_Description(),
		   source,
		   new String[] {
			   "label", "Description",
			   "maxLength", "8000",
			   "multiline", "true"
		   });
		addAnnotation
		  (getCampaign_Owner(),
		   source,
		   new String[] {
			   "label", "Owner",
			   "list", "true"
		   });
		addAnnotation
		  (getCampaign_Members(),
		   source,
		   new String[] {
			   "label", "Members"
		   });
		addAnnotation
		  (campaignMemberEClass,
		   source,
		   new String[] {
			   "label", "Campaign member",
			   "plural", "campaign-members",
			   "pluralLabel", "Campaign members"
		   });
		addAnnotation
		  (getCampaignMember_Account(),
		   source,
		   new String[] {
			   "label", "Account"
		   });
		addAnnotation
		  (getCampaignMember_Contact(),
		   source,
		   new String[] {
			   "label", "Contact"
		   });
		addAnnotation
		  (getCampaignMember_Status(),
		   source,
		   new String[] {
			   "label", "Status"
		   });
		addAnnotation
		  (getCampaignMember_Changed(),
		   source,
		   new String[] {
			   "label", "Changed"
		   });
		addAnnotation
		  (surveyResponseEClass,
		   source,
		   new String[] {
			   "label", "Survey response",
			   "plural", "survey-responses",
			   "pluralLabel", "Survey responses",
			   "group", "service",
			   "keyPrefix", "SR"
		   });
		addAnnotation
		  (getSurveyResponse_Account(),
		   source,
		   new String[] {
			   "label", "Account",
			   "list", "true"
		   });
		addAnnotation
		  (getSurveyResponse_Contact(),
		   source,
		   new String[] {
			   "label", "Contact"
		   });
		addAnnotation
		  (getSurveyResponse_Kind(),
		   source,
		   new String[] {
			   "label", "Kind",
			   "list", "true"
		   });
		addAnnotation
		  (getSurveyResponse_Value(),
		   source,
		   new String[] {
			   "label", "Value",
			   "min", "0",
			   "max", "10",
			   "list", "true"
		   });
		addAnnotation
		  (getSurveyResponse_Comment(),
		   source,
		   new String[] {
			   "label", "Comment",
			   "maxLength", "8000",
			   "multiline", "true",
			   "personal", "true"
		   });
		addAnnotation
		  (getSurveyResponse_Date(),
		   source,
		   new String[] {
			   "label", "Date",
			   "list", "true"
		   });
		addAnnotation
		  (segmentEClass,
		   source,
		   new String[] {
			   "label", "Segment",
			   "plural", "segments",
			   "pluralLabel", "Segments",
			   "group", "marketing",
			   "keyPrefix", "SG"
		   });
		addAnnotation
		  (getSegment_Name(),
		   source,
		   new String[] {
			   "label", "Name",
			   "maxLength", "300",
			   "list", "true"
		   });
		addAnnotation
		  (getSegment_Kind(),
		   source,
		   new String[] {
			   "label", "Kind",
			   "list", "true"
		   });
		addAnnotation
		  (getSegment_Rule(),
		   source,
		   new String[] {
			   "label", "Rule",
			   "maxLength", "8000",
			   "multiline", "true"
		   });
		addAnnotation
		  (getSegment_Description(),
		   source,
		   new String[] {
			   "label", "Description",
			   "maxLength", "8000",
			   "multiline", "true"
		   });
		addAnnotation
		  (getSegment_Members(),
		   source,
		   new String[] {
			   "label", "Members"
		   });
		addAnnotation
		  (scoreEClass,
		   source,
		   new String[] {
			   "label", "Score",
			   "plural", "scores",
			   "pluralLabel", "Scores",
			   "group", "mining",
			   "keyPrefix", "S"
		   });
		addAnnotation
		  (getScore_Account(),
		   source,
		   new String[] {
			   "label", "Account",
			   "list", "true"
		   });
		addAnnotation
		  (getScore_Name(),
		   source,
		   new String[] {
			   "label", "Name",
			   "maxLength", "120",
			   "list", "true"
		   });
		addAnnotation
		  (getScore_Value(),
		   source,
		   new String[] {
			   "label", "Value",
			   "list", "true"
		   });
		addAnnotation
		  (getScore_Model(),
		   source,
		   new String[] {
			   "label", "Model",
			   "maxLength", "300",
			   "list", "true"
		   });
		addAnnotation
		  (getScore_Algorithm(),
		   source,
		   new String[] {
			   "label", "Algorithm",
			   "maxLength", "120",
			   "list", "true"
		   });
		addAnnotation
		  (getScore_ComputedAt(),
		   source,
		   new String[] {
			   "label", "Computed at",
			   "list", "true"
		   });
		addAnnotation
		  (getScore_Reasons(),
		   source,
		   new String[] {
			   "label", "Reasons"
		   });
		addAnnotation
		  (scoreReasonEClass,
		   source,
		   new String[] {
			   "label", "Reason",
			   "plural", "score-reasons",
			   "pluralLabel", "Reasons"
		   });
		addAnnotation
		  (getScoreReason_Rank(),
		   source,
		   new String[] {
			   "label", "Rank",
			   "min", "1"
		   });
		addAnnotation
		  (getScoreReason_Field(),
		   source,
		   new String[] {
			   "label", "Field",
			   "maxLength", "200"
		   });
		addAnnotation
		  (getScoreReason_Value(),
		   source,
		   new String[] {
			   "label", "Value",
			   "maxLength", "500"
		   });
		addAnnotation
		  (getScoreReason_Contribution(),
		   source,
		   new String[] {
			   "label", "Contribution"
		   });
		addAnnotation
		  (getScoreReason_Sentence(),
		   source,
		   new String[] {
			   "label", "Sentence",
			   "maxLength", "1000"
		   });
		addAnnotation
		  (metricDefinitionEClass,
		   source,
		   new String[] {
			   "label", "Metric definition",
			   "plural", "metric-definitions",
			   "pluralLabel", "Metric definitions",
			   "group", "administration",
			   "keyPrefix", "MD"
		   });
		addAnnotation
		  (getMetricDefinition_Metric(),
		   source,
		   new String[] {
			   "label", "Metric",
			   "maxLength", "200",
			   "list", "true"
		   });
		addAnnotation
		  (getMetricDefinition_Reading(),
		   source,
		   new String[] {
			   "label", "Reading",
			   "maxLength", "200",
			   "list", "true"
		   });
		addAnnotation
		  (getMetricDefinition_Description(),
		   source,
		   new String[] {
			   "label", "Description",
			   "maxLength", "8000",
			   "multiline", "true"
		   });
		addAnnotation
		  (accountKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Person"
		   });
		addAnnotation
		  (accountKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Organisation"
		   });
		addAnnotation
		  (accountStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Prospect"
		   });
		addAnnotation
		  (accountStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Active"
		   });
		addAnnotation
		  (accountStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Inactive"
		   });
		addAnnotation
		  (accountStatusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Lost"
		   });
		addAnnotation
		  (addressKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Main"
		   });
		addAnnotation
		  (addressKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Billing"
		   });
		addAnnotation
		  (addressKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Shipping"
		   });
		addAnnotation
		  (addressKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Home"
		   });
		addAnnotation
		  (contactPointKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Telephone"
		   });
		addAnnotation
		  (contactPointKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Mobile"
		   });
		addAnnotation
		  (contactPointKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "E-mail"
		   });
		addAnnotation
		  (contactPointKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Web"
		   });
		addAnnotation
		  (contactPointKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Fax"
		   });
		addAnnotation
		  (contactPointKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Messenger"
		   });
		addAnnotation
		  (stageKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Open"
		   });
		addAnnotation
		  (stageKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Won"
		   });
		addAnnotation
		  (stageKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Lost"
		   });
		addAnnotation
		  (orderStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Open"
		   });
		addAnnotation
		  (orderStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Delivered"
		   });
		addAnnotation
		  (orderStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Paid"
		   });
		addAnnotation
		  (orderStatusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Cancelled"
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Call"
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Meeting"
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Task"
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "E-mail"
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Note"
		   });
		addAnnotation
		  (caseKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Complaint"
		   });
		addAnnotation
		  (caseKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Request"
		   });
		addAnnotation
		  (caseStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "New"
		   });
		addAnnotation
		  (caseStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Open"
		   });
		addAnnotation
		  (caseStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Waiting"
		   });
		addAnnotation
		  (caseStatusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Closed"
		   });
		addAnnotation
		  (casePriorityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Low"
		   });
		addAnnotation
		  (casePriorityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Normal"
		   });
		addAnnotation
		  (casePriorityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "High"
		   });
		addAnnotation
		  (casePriorityEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Urgent"
		   });
		addAnnotation
		  (campaignStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Planned"
		   });
		addAnnotation
		  (campaignStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Running"
		   });
		addAnnotation
		  (campaignStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Completed"
		   });
		addAnnotation
		  (campaignStatusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Cancelled"
		   });
		addAnnotation
		  (campaignMemberStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Planned"
		   });
		addAnnotation
		  (campaignMemberStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Sent"
		   });
		addAnnotation
		  (campaignMemberStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Responded"
		   });
		addAnnotation
		  (campaignMemberStatusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Converted"
		   });
		addAnnotation
		  (campaignMemberStatusEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Opted out"
		   });
		addAnnotation
		  (surveyKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Net promoter score (NPS)"
		   });
		addAnnotation
		  (surveyKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Customer satisfaction (CSAT)"
		   });
		addAnnotation
		  (surveyKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Customer effort score (CES)"
		   });
		addAnnotation
		  (segmentKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Static"
		   });
		addAnnotation
		  (segmentKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "By rule"
		   });
		addAnnotation
		  (customFieldTypeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Text"
		   });
		addAnnotation
		  (customFieldTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Number"
		   });
		addAnnotation
		  (customFieldTypeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Whole number"
		   });
		addAnnotation
		  (customFieldTypeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Money"
		   });
		addAnnotation
		  (customFieldTypeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Date"
		   });
		addAnnotation
		  (customFieldTypeEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Date and time"
		   });
		addAnnotation
		  (customFieldTypeEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label", "Yes or no"
		   });
		addAnnotation
		  (customFieldTypeEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "label", "Choice"
		   });
	}

} //ModelPackageImpl
