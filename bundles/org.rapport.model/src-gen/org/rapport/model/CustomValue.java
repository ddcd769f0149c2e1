/**
 */
package org.rapport.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Custom Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The value that one record has in one custom field.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.CustomValue#getFieldId <em>Field Id</em>}</li>
 *   <li>{@link org.rapport.model.CustomValue#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getCustomValue()
 * @model annotation="http://rapport.org/annotations/1.0 label='Custom value' plural='custom-values' pluralLabel='Custom values'"
 * @generated
 */
public interface CustomValue extends EObject {
	/**
	 * Returns the value of the '<em><b>Field Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the CustomFieldDefinition this value belongs to. Ids of fields never change, so a renamed field keeps its values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field Id</em>' attribute.
	 * @see #setFieldId(int)
	 * @see org.rapport.model.ModelPackage#getCustomValue_FieldId()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Field' min='1'"
	 * @generated
	 */
	int getFieldId();

	/**
	 * Sets the value of the '{@link org.rapport.model.CustomValue#getFieldId <em>Field Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field Id</em>' attribute.
	 * @see #getFieldId()
	 * @generated
	 */
	void setFieldId(int value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value, in the Java type of its definition: String for text and choice, Double for number, Long for integer, BigDecimal for money, LocalDate, Instant or Boolean.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(Object)
	 * @see org.rapport.model.ModelPackage#getCustomValue_Value()
	 * @model dataType="org.rapport.model.TypedValue" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Value'"
	 * @generated
	 */
	Object getValue();

	/**
	 * Sets the value of the '{@link org.rapport.model.CustomValue#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Object value);

} // CustomValue
