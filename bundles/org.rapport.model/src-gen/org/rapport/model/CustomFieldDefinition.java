/**
 */
package org.rapport.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Custom Field Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A field that an import or a person added to an entity.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.CustomFieldDefinition#getEntity <em>Entity</em>}</li>
 *   <li>{@link org.rapport.model.CustomFieldDefinition#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.CustomFieldDefinition#getLabel <em>Label</em>}</li>
 *   <li>{@link org.rapport.model.CustomFieldDefinition#getType <em>Type</em>}</li>
 *   <li>{@link org.rapport.model.CustomFieldDefinition#getChoices <em>Choices</em>}</li>
 *   <li>{@link org.rapport.model.CustomFieldDefinition#getFieldTable <em>Field Table</em>}</li>
 *   <li>{@link org.rapport.model.CustomFieldDefinition#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.rapport.model.CustomFieldDefinition#isSensitive <em>Sensitive</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getCustomFieldDefinition()
 * @model annotation="http://rapport.org/annotations/1.0 label='Custom field' plural='custom-fields' pluralLabel='Custom fields' group='administration' keyPrefix='F'"
 * @generated
 */
public interface CustomFieldDefinition extends org.rapport.model.Record {
	/**
	 * Returns the value of the '<em><b>Entity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ecore name of the entity the field belongs to, for example Account.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entity</em>' attribute.
	 * @see #setEntity(String)
	 * @see org.rapport.model.ModelPackage#getCustomFieldDefinition_Entity()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Entity' maxLength='60' list='true'"
	 * @generated
	 */
	String getEntity();

	/**
	 * Sets the value of the '{@link org.rapport.model.CustomFieldDefinition#getEntity <em>Entity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entity</em>' attribute.
	 * @see #getEntity()
	 * @generated
	 */
	void setEntity(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the field as files and filters write it, unique per entity among the fields that are not retired.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.ModelPackage#getCustomFieldDefinition_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Name' maxLength='120' list='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.CustomFieldDefinition#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text shown to people; the name if empty. Renaming a field changes only this.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.rapport.model.ModelPackage#getCustomFieldDefinition_Label()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Label' maxLength='200' list='true'"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.rapport.model.CustomFieldDefinition#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"text"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.CustomFieldType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of value the field holds; never changed once values exist.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.rapport.model.CustomFieldType
	 * @see #setType(CustomFieldType)
	 * @see org.rapport.model.ModelPackage#getCustomFieldDefinition_Type()
	 * @model default="text" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Type' list='true'"
	 * @generated
	 */
	CustomFieldType getType();

	/**
	 * Sets the value of the '{@link org.rapport.model.CustomFieldDefinition#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.rapport.model.CustomFieldType
	 * @see #getType()
	 * @generated
	 */
	void setType(CustomFieldType value);

	/**
	 * Returns the value of the '<em><b>Choices</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The permitted values of a field of type choice, one per line; empty means that every text is permitted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Choices</em>' attribute.
	 * @see #setChoices(String)
	 * @see org.rapport.model.ModelPackage#getCustomFieldDefinition_Choices()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Choices' maxLength='4000' multiline='true'"
	 * @generated
	 */
	String getChoices();

	/**
	 * Sets the value of the '{@link org.rapport.model.CustomFieldDefinition#getChoices <em>Choices</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Choices</em>' attribute.
	 * @see #getChoices()
	 * @generated
	 */
	void setChoices(String value);

	/**
	 * Returns the value of the '<em><b>Field Table</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the table that holds the values; assigned by the store.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field Table</em>' attribute.
	 * @see #setFieldTable(String)
	 * @see org.rapport.model.ModelPackage#getCustomFieldDefinition_FieldTable()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Field table' maxLength='120'"
	 * @generated
	 */
	String getFieldTable();

	/**
	 * Sets the value of the '{@link org.rapport.model.CustomFieldDefinition#getFieldTable <em>Field Table</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field Table</em>' attribute.
	 * @see #getFieldTable()
	 * @generated
	 */
	void setFieldTable(String value);

	/**
	 * Returns the value of the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the field is hidden from lists and forms; its values are kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retired</em>' attribute.
	 * @see #setRetired(boolean)
	 * @see org.rapport.model.ModelPackage#getCustomFieldDefinition_Retired()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Retired' list='true'"
	 * @generated
	 */
	boolean isRetired();

	/**
	 * Sets the value of the '{@link org.rapport.model.CustomFieldDefinition#isRetired <em>Retired</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retired</em>' attribute.
	 * @see #isRetired()
	 * @generated
	 */
	void setRetired(boolean value);

	/**
	 * Returns the value of the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the values are personal enough to be masked for those who need not see them, and to be left out of mining.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sensitive</em>' attribute.
	 * @see #setSensitive(boolean)
	 * @see org.rapport.model.ModelPackage#getCustomFieldDefinition_Sensitive()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Sensitive'"
	 * @generated
	 */
	boolean isSensitive();

	/**
	 * Sets the value of the '{@link org.rapport.model.CustomFieldDefinition#isSensitive <em>Sensitive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sensitive</em>' attribute.
	 * @see #isSensitive()
	 * @generated
	 */
	void setSensitive(boolean value);

} // CustomFieldDefinition
