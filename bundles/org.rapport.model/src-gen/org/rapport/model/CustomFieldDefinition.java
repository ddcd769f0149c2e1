/**
 */
package org.rapport.model;

import org.eclipse.emf.common.util.EList;

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
 *   <li>{@link org.rapport.model.CustomFieldDefinition#isRequired <em>Required</em>}</li>
 *   <li>{@link org.rapport.model.CustomFieldDefinition#isUnique <em>Unique</em>}</li>
 *   <li>{@link org.rapport.model.CustomFieldDefinition#getMin <em>Min</em>}</li>
 *   <li>{@link org.rapport.model.CustomFieldDefinition#getMax <em>Max</em>}</li>
 *   <li>{@link org.rapport.model.CustomFieldDefinition#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.rapport.model.CustomFieldDefinition#getFormerNames <em>Former Names</em>}</li>
 *   <li>{@link org.rapport.model.CustomFieldDefinition#getReplaces <em>Replaces</em>}</li>
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
	 * Text shown to people; the name if empty.
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
	 * What kind of value the field holds; never changed: a field of another type replaces this one.
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
	 * Returns the value of the '<em><b>Choices</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.FieldChoice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The permitted values of a field of type choice, in the order in which they are offered; empty means that every text is permitted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Choices</em>' containment reference list.
	 * @see org.rapport.model.ModelPackage#getCustomFieldDefinition_Choices()
	 * @model containment="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Choices'"
	 * @generated
	 */
	EList<FieldChoice> getChoices();

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

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a record must have a value to be saved; records saved before are not asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(boolean)
	 * @see org.rapport.model.ModelPackage#getCustomFieldDefinition_Required()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Required'"
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.rapport.model.CustomFieldDefinition#isRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #isRequired()
	 * @generated
	 */
	void setRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Unique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether no two records may have the same value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unique</em>' attribute.
	 * @see #setUnique(boolean)
	 * @see org.rapport.model.ModelPackage#getCustomFieldDefinition_Unique()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Unique'"
	 * @generated
	 */
	boolean isUnique();

	/**
	 * Sets the value of the '{@link org.rapport.model.CustomFieldDefinition#isUnique <em>Unique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unique</em>' attribute.
	 * @see #isUnique()
	 * @generated
	 */
	void setUnique(boolean value);

	/**
	 * Returns the value of the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The least value permitted, as text in the form of the type; for numbers, dates and moments.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min</em>' attribute.
	 * @see #setMin(String)
	 * @see org.rapport.model.ModelPackage#getCustomFieldDefinition_Min()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Least' maxLength='60'"
	 * @generated
	 */
	String getMin();

	/**
	 * Sets the value of the '{@link org.rapport.model.CustomFieldDefinition#getMin <em>Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min</em>' attribute.
	 * @see #getMin()
	 * @generated
	 */
	void setMin(String value);

	/**
	 * Returns the value of the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The greatest value permitted, as text in the form of the type; for numbers, dates and moments.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max</em>' attribute.
	 * @see #setMax(String)
	 * @see org.rapport.model.ModelPackage#getCustomFieldDefinition_Max()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Greatest' maxLength='60'"
	 * @generated
	 */
	String getMax();

	/**
	 * Sets the value of the '{@link org.rapport.model.CustomFieldDefinition#getMax <em>Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max</em>' attribute.
	 * @see #getMax()
	 * @generated
	 */
	void setMax(String value);

	/**
	 * Returns the value of the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A regular expression that the whole text must match; for texts and choices.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pattern</em>' attribute.
	 * @see #setPattern(String)
	 * @see org.rapport.model.ModelPackage#getCustomFieldDefinition_Pattern()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Pattern' maxLength='500'"
	 * @generated
	 */
	String getPattern();

	/**
	 * Sets the value of the '{@link org.rapport.model.CustomFieldDefinition#getPattern <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pattern</em>' attribute.
	 * @see #getPattern()
	 * @generated
	 */
	void setPattern(String value);

	/**
	 * Returns the value of the '<em><b>Former Names</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names the field had before, one per line: filters, recipes and files that still use them keep working.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Former Names</em>' attribute.
	 * @see #setFormerNames(String)
	 * @see org.rapport.model.ModelPackage#getCustomFieldDefinition_FormerNames()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Former names' maxLength='4000' multiline='true'"
	 * @generated
	 */
	String getFormerNames();

	/**
	 * Sets the value of the '{@link org.rapport.model.CustomFieldDefinition#getFormerNames <em>Former Names</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Former Names</em>' attribute.
	 * @see #getFormerNames()
	 * @generated
	 */
	void setFormerNames(String value);

	/**
	 * Returns the value of the '<em><b>Replaces</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The field whose name and values this one took over when its type was changed; that one is retired and keeps its values as they were.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replaces</em>' reference.
	 * @see #setReplaces(CustomFieldDefinition)
	 * @see org.rapport.model.ModelPackage#getCustomFieldDefinition_Replaces()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/annotations/1.0 label='Replaces'"
	 * @generated
	 */
	CustomFieldDefinition getReplaces();

	/**
	 * Sets the value of the '{@link org.rapport.model.CustomFieldDefinition#getReplaces <em>Replaces</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replaces</em>' reference.
	 * @see #getReplaces()
	 * @generated
	 */
	void setReplaces(CustomFieldDefinition value);

} // CustomFieldDefinition
