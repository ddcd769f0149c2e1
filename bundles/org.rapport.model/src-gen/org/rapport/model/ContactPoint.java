/**
 */
package org.rapport.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contact Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One way to reach an account or a contact.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.ContactPoint#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.ContactPoint#getValue <em>Value</em>}</li>
 *   <li>{@link org.rapport.model.ContactPoint#getLabel <em>Label</em>}</li>
 *   <li>{@link org.rapport.model.ContactPoint#isPrimary <em>Primary</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getContactPoint()
 * @model annotation="http://rapport.org/annotations/1.0 label='Contact point' plural='contact-points' pluralLabel='Contact points'"
 * @generated
 */
public interface ContactPoint extends Part {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"phone"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.ContactPointKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The medium.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.ContactPointKind
	 * @see #setKind(ContactPointKind)
	 * @see org.rapport.model.ModelPackage#getContactPoint_Kind()
	 * @model default="phone" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Kind'"
	 * @generated
	 */
	ContactPointKind getKind();

	/**
	 * Sets the value of the '{@link org.rapport.model.ContactPoint#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.ContactPointKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ContactPointKind value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number, address or name in that medium.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.rapport.model.ModelPackage#getContactPoint_Value()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Value' maxLength='500' personal='true'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.rapport.model.ContactPoint#getValue <em>Value</em>}' attribute.
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
	 * What distinguishes it from others of its kind, for example Office.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.rapport.model.ModelPackage#getContactPoint_Label()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Label' maxLength='60' personal='true'"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.rapport.model.ContactPoint#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Primary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is the preferred one of its kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Primary</em>' attribute.
	 * @see #setPrimary(boolean)
	 * @see org.rapport.model.ModelPackage#getContactPoint_Primary()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Primary'"
	 * @generated
	 */
	boolean isPrimary();

	/**
	 * Sets the value of the '{@link org.rapport.model.ContactPoint#isPrimary <em>Primary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Primary</em>' attribute.
	 * @see #isPrimary()
	 * @generated
	 */
	void setPrimary(boolean value);

} // ContactPoint
