/**
 */
package org.rapport.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Part</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is contained in exactly one record and has no life of its own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Part#getId <em>Id</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getPart()
 * @model abstract="true"
 * @generated
 */
public interface Part extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the part, unique per kind of part and never used again. Assigned by the store; 0 means not saved yet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(long)
	 * @see org.rapport.model.ModelPackage#getPart_Id()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Id'"
	 * @generated
	 */
	long getId();

	/**
	 * Sets the value of the '{@link org.rapport.model.Part#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(long value);

} // Part
