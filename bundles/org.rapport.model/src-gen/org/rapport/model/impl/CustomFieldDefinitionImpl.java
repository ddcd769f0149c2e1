/**
 */
package org.rapport.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rapport.model.CustomFieldDefinition;
import org.rapport.model.CustomFieldType;
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
	 * The default value of the '{@link #getChoices() <em>Choices</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChoices()
	 * @generated
	 * @ordered
	 */
	protected static final String CHOICES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChoices() <em>Choices</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChoices()
	 * @generated
	 * @ordered
	 */
	protected String choices = CHOICES_EDEFAULT;

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
	public String getChoices() {
		return choices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChoices(String newChoices) {
		String oldChoices = choices;
		choices = newChoices;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CUSTOM_FIELD_DEFINITION__CHOICES, oldChoices, choices));
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
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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
				setChoices((String)newValue);
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
				setChoices(CHOICES_EDEFAULT);
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
				return CHOICES_EDEFAULT == null ? choices != null : !CHOICES_EDEFAULT.equals(choices);
			case ModelPackage.CUSTOM_FIELD_DEFINITION__FIELD_TABLE:
				return FIELD_TABLE_EDEFAULT == null ? fieldTable != null : !FIELD_TABLE_EDEFAULT.equals(fieldTable);
			case ModelPackage.CUSTOM_FIELD_DEFINITION__RETIRED:
				return retired != RETIRED_EDEFAULT;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__SENSITIVE:
				return sensitive != SENSITIVE_EDEFAULT;
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
		result.append(", choices: ");
		result.append(choices);
		result.append(", fieldTable: ");
		result.append(fieldTable);
		result.append(", retired: ");
		result.append(retired);
		result.append(", sensitive: ");
		result.append(sensitive);
		result.append(')');
		return result.toString();
	}

} //CustomFieldDefinitionImpl
