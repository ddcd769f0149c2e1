/**
 */
package org.rapport.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.rapport.model.CustomFieldDefinition;
import org.rapport.model.CustomFieldType;
import org.rapport.model.FieldChoice;
import org.rapport.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Custom Field Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.impl.CustomFieldDefinitionImpl#getEntity <em>Entity</em>}</li>
 *   <li>{@link org.rapport.model.impl.CustomFieldDefinitionImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.impl.CustomFieldDefinitionImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.rapport.model.impl.CustomFieldDefinitionImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.rapport.model.impl.CustomFieldDefinitionImpl#getChoices <em>Choices</em>}</li>
 *   <li>{@link org.rapport.model.impl.CustomFieldDefinitionImpl#getFieldTable <em>Field Table</em>}</li>
 *   <li>{@link org.rapport.model.impl.CustomFieldDefinitionImpl#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.rapport.model.impl.CustomFieldDefinitionImpl#isSensitive <em>Sensitive</em>}</li>
 *   <li>{@link org.rapport.model.impl.CustomFieldDefinitionImpl#isRequired <em>Required</em>}</li>
 *   <li>{@link org.rapport.model.impl.CustomFieldDefinitionImpl#isUnique <em>Unique</em>}</li>
 *   <li>{@link org.rapport.model.impl.CustomFieldDefinitionImpl#getMin <em>Min</em>}</li>
 *   <li>{@link org.rapport.model.impl.CustomFieldDefinitionImpl#getMax <em>Max</em>}</li>
 *   <li>{@link org.rapport.model.impl.CustomFieldDefinitionImpl#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.rapport.model.impl.CustomFieldDefinitionImpl#getFormerNames <em>Former Names</em>}</li>
 *   <li>{@link org.rapport.model.impl.CustomFieldDefinitionImpl#getReplaces <em>Replaces</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CustomFieldDefinitionImpl extends RecordImpl implements CustomFieldDefinition {
	/**
	 * The default value of the '{@link #getEntity() <em>Entity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntity()
	 * @generated
	 * @ordered
	 */
	protected static final String ENTITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEntity() <em>Entity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntity()
	 * @generated
	 * @ordered
	 */
	protected String entity = ENTITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final CustomFieldType TYPE_EDEFAULT = CustomFieldType.TEXT;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected CustomFieldType type = TYPE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChoices() <em>Choices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChoices()
	 * @generated
	 * @ordered
	 */
	protected EList<FieldChoice> choices;

	/**
	 * The default value of the '{@link #getFieldTable() <em>Field Table</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFieldTable()
	 * @generated
	 * @ordered
	 */
	protected static final String FIELD_TABLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFieldTable() <em>Field Table</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFieldTable()
	 * @generated
	 * @ordered
	 */
	protected String fieldTable = FIELD_TABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isRetired() <em>Retired</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRetired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RETIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRetired() <em>Retired</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRetired()
	 * @generated
	 * @ordered
	 */
	protected boolean retired = RETIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #isSensitive() <em>Sensitive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSensitive()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SENSITIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSensitive() <em>Sensitive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSensitive()
	 * @generated
	 * @ordered
	 */
	protected boolean sensitive = SENSITIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REQUIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected boolean required = REQUIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #isUnique() <em>Unique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnique()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNIQUE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUnique() <em>Unique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnique()
	 * @generated
	 * @ordered
	 */
	protected boolean unique = UNIQUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMin() <em>Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMin()
	 * @generated
	 * @ordered
	 */
	protected static final String MIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMin() <em>Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMin()
	 * @generated
	 * @ordered
	 */
	protected String min = MIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getMax() <em>Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMax()
	 * @generated
	 * @ordered
	 */
	protected static final String MAX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMax() <em>Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMax()
	 * @generated
	 * @ordered
	 */
	protected String max = MAX_EDEFAULT;

	/**
	 * The default value of the '{@link #getPattern() <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPattern()
	 * @generated
	 * @ordered
	 */
	protected static final String PATTERN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPattern() <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPattern()
	 * @generated
	 * @ordered
	 */
	protected String pattern = PATTERN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormerNames() <em>Former Names</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormerNames()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMER_NAMES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormerNames() <em>Former Names</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormerNames()
	 * @generated
	 * @ordered
	 */
	protected String formerNames = FORMER_NAMES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReplaces() <em>Replaces</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplaces()
	 * @generated
	 * @ordered
	 */
	protected CustomFieldDefinition replaces;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CustomFieldDefinitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CUSTOM_FIELD_DEFINITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEntity() {
		return entity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEntity(String newEntity) {
		String oldEntity = entity;
		entity = newEntity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CUSTOM_FIELD_DEFINITION__ENTITY, oldEntity, entity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CUSTOM_FIELD_DEFINITION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CUSTOM_FIELD_DEFINITION__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomFieldType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(CustomFieldType newType) {
		CustomFieldType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CUSTOM_FIELD_DEFINITION__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FieldChoice> getChoices() {
		if (choices == null) {
			choices = new EObjectContainmentEList<FieldChoice>(FieldChoice.class, this, ModelPackage.CUSTOM_FIELD_DEFINITION__CHOICES);
		}
		return choices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFieldTable() {
		return fieldTable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFieldTable(String newFieldTable) {
		String oldFieldTable = fieldTable;
		fieldTable = newFieldTable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CUSTOM_FIELD_DEFINITION__FIELD_TABLE, oldFieldTable, fieldTable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRetired() {
		return retired;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetired(boolean newRetired) {
		boolean oldRetired = retired;
		retired = newRetired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CUSTOM_FIELD_DEFINITION__RETIRED, oldRetired, retired));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSensitive() {
		return sensitive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSensitive(boolean newSensitive) {
		boolean oldSensitive = sensitive;
		sensitive = newSensitive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CUSTOM_FIELD_DEFINITION__SENSITIVE, oldSensitive, sensitive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRequired() {
		return required;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequired(boolean newRequired) {
		boolean oldRequired = required;
		required = newRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CUSTOM_FIELD_DEFINITION__REQUIRED, oldRequired, required));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUnique() {
		return unique;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnique(boolean newUnique) {
		boolean oldUnique = unique;
		unique = newUnique;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CUSTOM_FIELD_DEFINITION__UNIQUE, oldUnique, unique));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMin() {
		return min;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMin(String newMin) {
		String oldMin = min;
		min = newMin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CUSTOM_FIELD_DEFINITION__MIN, oldMin, min));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMax() {
		return max;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMax(String newMax) {
		String oldMax = max;
		max = newMax;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CUSTOM_FIELD_DEFINITION__MAX, oldMax, max));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPattern() {
		return pattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPattern(String newPattern) {
		String oldPattern = pattern;
		pattern = newPattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CUSTOM_FIELD_DEFINITION__PATTERN, oldPattern, pattern));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormerNames() {
		return formerNames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormerNames(String newFormerNames) {
		String oldFormerNames = formerNames;
		formerNames = newFormerNames;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CUSTOM_FIELD_DEFINITION__FORMER_NAMES, oldFormerNames, formerNames));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomFieldDefinition getReplaces() {
		return replaces;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReplaces(CustomFieldDefinition newReplaces) {
		CustomFieldDefinition oldReplaces = replaces;
		replaces = newReplaces;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CUSTOM_FIELD_DEFINITION__REPLACES, oldReplaces, replaces));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CUSTOM_FIELD_DEFINITION__CHOICES:
				return ((InternalEList<?>)getChoices()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CUSTOM_FIELD_DEFINITION__ENTITY:
				return getEntity();
			case ModelPackage.CUSTOM_FIELD_DEFINITION__NAME:
				return getName();
			case ModelPackage.CUSTOM_FIELD_DEFINITION__LABEL:
				return getLabel();
			case ModelPackage.CUSTOM_FIELD_DEFINITION__TYPE:
				return getType();
			case ModelPackage.CUSTOM_FIELD_DEFINITION__CHOICES:
				return getChoices();
			case ModelPackage.CUSTOM_FIELD_DEFINITION__FIELD_TABLE:
				return getFieldTable();
			case ModelPackage.CUSTOM_FIELD_DEFINITION__RETIRED:
				return isRetired();
			case ModelPackage.CUSTOM_FIELD_DEFINITION__SENSITIVE:
				return isSensitive();
			case ModelPackage.CUSTOM_FIELD_DEFINITION__REQUIRED:
				return isRequired();
			case ModelPackage.CUSTOM_FIELD_DEFINITION__UNIQUE:
				return isUnique();
			case ModelPackage.CUSTOM_FIELD_DEFINITION__MIN:
				return getMin();
			case ModelPackage.CUSTOM_FIELD_DEFINITION__MAX:
				return getMax();
			case ModelPackage.CUSTOM_FIELD_DEFINITION__PATTERN:
				return getPattern();
			case ModelPackage.CUSTOM_FIELD_DEFINITION__FORMER_NAMES:
				return getFormerNames();
			case ModelPackage.CUSTOM_FIELD_DEFINITION__REPLACES:
				return getReplaces();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.CUSTOM_FIELD_DEFINITION__ENTITY:
				setEntity((String)newValue);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__LABEL:
				setLabel((String)newValue);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__TYPE:
				setType((CustomFieldType)newValue);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__CHOICES:
				getChoices().clear();
				getChoices().addAll((Collection<? extends FieldChoice>)newValue);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__FIELD_TABLE:
				setFieldTable((String)newValue);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__RETIRED:
				setRetired((Boolean)newValue);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__SENSITIVE:
				setSensitive((Boolean)newValue);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__REQUIRED:
				setRequired((Boolean)newValue);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__UNIQUE:
				setUnique((Boolean)newValue);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__MIN:
				setMin((String)newValue);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__MAX:
				setMax((String)newValue);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__PATTERN:
				setPattern((String)newValue);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__FORMER_NAMES:
				setFormerNames((String)newValue);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__REPLACES:
				setReplaces((CustomFieldDefinition)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.CUSTOM_FIELD_DEFINITION__ENTITY:
				setEntity(ENTITY_EDEFAULT);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__CHOICES:
				getChoices().clear();
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__FIELD_TABLE:
				setFieldTable(FIELD_TABLE_EDEFAULT);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__RETIRED:
				setRetired(RETIRED_EDEFAULT);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__SENSITIVE:
				setSensitive(SENSITIVE_EDEFAULT);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__REQUIRED:
				setRequired(REQUIRED_EDEFAULT);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__UNIQUE:
				setUnique(UNIQUE_EDEFAULT);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__MIN:
				setMin(MIN_EDEFAULT);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__MAX:
				setMax(MAX_EDEFAULT);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__PATTERN:
				setPattern(PATTERN_EDEFAULT);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__FORMER_NAMES:
				setFormerNames(FORMER_NAMES_EDEFAULT);
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__REPLACES:
				setReplaces((CustomFieldDefinition)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.CUSTOM_FIELD_DEFINITION__ENTITY:
				return ENTITY_EDEFAULT == null ? entity != null : !ENTITY_EDEFAULT.equals(entity);
			case ModelPackage.CUSTOM_FIELD_DEFINITION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.CUSTOM_FIELD_DEFINITION__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case ModelPackage.CUSTOM_FIELD_DEFINITION__TYPE:
				return type != TYPE_EDEFAULT;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__CHOICES:
				return choices != null && !choices.isEmpty();
			case ModelPackage.CUSTOM_FIELD_DEFINITION__FIELD_TABLE:
				return FIELD_TABLE_EDEFAULT == null ? fieldTable != null : !FIELD_TABLE_EDEFAULT.equals(fieldTable);
			case ModelPackage.CUSTOM_FIELD_DEFINITION__RETIRED:
				return retired != RETIRED_EDEFAULT;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__SENSITIVE:
				return sensitive != SENSITIVE_EDEFAULT;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__REQUIRED:
				return required != REQUIRED_EDEFAULT;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__UNIQUE:
				return unique != UNIQUE_EDEFAULT;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__MIN:
				return MIN_EDEFAULT == null ? min != null : !MIN_EDEFAULT.equals(min);
			case ModelPackage.CUSTOM_FIELD_DEFINITION__MAX:
				return MAX_EDEFAULT == null ? max != null : !MAX_EDEFAULT.equals(max);
			case ModelPackage.CUSTOM_FIELD_DEFINITION__PATTERN:
				return PATTERN_EDEFAULT == null ? pattern != null : !PATTERN_EDEFAULT.equals(pattern);
			case ModelPackage.CUSTOM_FIELD_DEFINITION__FORMER_NAMES:
				return FORMER_NAMES_EDEFAULT == null ? formerNames != null : !FORMER_NAMES_EDEFAULT.equals(formerNames);
			case ModelPackage.CUSTOM_FIELD_DEFINITION__REPLACES:
				return replaces != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (entity: ");
		result.append(entity);
		result.append(", name: ");
		result.append(name);
		result.append(", label: ");
		result.append(label);
		result.append(", type: ");
		result.append(type);
		result.append(", fieldTable: ");
		result.append(fieldTable);
		result.append(", retired: ");
		result.append(retired);
		result.append(", sensitive: ");
		result.append(sensitive);
		result.append(", required: ");
		result.append(required);
		result.append(", unique: ");
		result.append(unique);
		result.append(", min: ");
		result.append(min);
		result.append(", max: ");
		result.append(max);
		result.append(", pattern: ");
		result.append(pattern);
		result.append(", formerNames: ");
		result.append(formerNames);
		result.append(')');
		return result.toString();
	}

} //CustomFieldDefinitionImpl
