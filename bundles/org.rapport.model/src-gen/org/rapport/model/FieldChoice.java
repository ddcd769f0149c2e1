/**
 */
package org.rapport.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Field Choice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One permitted value of a custom field of type choice.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.FieldChoice#getValue <em>Value</em>}</li>
 *   <li>{@link org.rapport.model.FieldChoice#getLabel <em>Label</em>}</li>
 *   <li>{@link org.rapport.model.FieldChoice#isRetired <em>Retired</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getFieldChoice()
 * @model annotation="http://rapport.org/annotations/1.0 label='Choice' plural='field-choices' pluralLabel='Choices'"
 * @generated
 */
public interface FieldChoice extends Part {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value as records, files and filters have it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.rapport.model.ModelPackage#getFieldChoice_Value()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Value' maxLength='1000'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.rapport.model.FieldChoice#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text shown to people; the value if empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.rapport.model.ModelPackage#getFieldChoice_Label()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Label' maxLength='200'"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.rapport.model.FieldChoice#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the value is no longer offered; records that have it keep it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retired</em>' attribute.
	 * @see #setRetired(boolean)
	 * @see org.rapport.model.ModelPackage#getFieldChoice_Retired()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Retired'"
	 * @generated
	 */
	boolean isRetired();

	/**
	 * Sets the value of the '{@link org.rapport.model.FieldChoice#isRetired <em>Retired</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retired</em>' attribute.
	 * @see #isRetired()
	 * @generated
	 */
	void setRetired(boolean value);

} // FieldChoice
