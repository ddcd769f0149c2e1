/**
 */
package org.rapport.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What every main entity has: its identity, its version and its custom values.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Record#getId <em>Id</em>}</li>
 *   <li>{@link org.rapport.model.Record#getKey <em>Key</em>}</li>
 *   <li>{@link org.rapport.model.Record#getVersion <em>Version</em>}</li>
 *   <li>{@link org.rapport.model.Record#getCustomValues <em>Custom Values</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getRecord()
 * @model abstract="true"
 * @generated
 */
public interface Record extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the record, unique per entity and never used again, not even after a deletion. Assigned by the store; 0 means not saved yet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(long)
	 * @see org.rapport.model.ModelPackage#getRecord_Id()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Id'"
	 * @generated
	 */
	long getId();

	/**
	 * Sets the value of the '{@link org.rapport.model.Record#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(long value);

	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text by which people and other systems know the record, unique per entity. Filled from the key column of an import, else counted up (A-000001 and so on).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.rapport.model.ModelPackage#getRecord_Key()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Key' maxLength='100' list='true'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.rapport.model.Record#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often the record was changed, counted by the store; two people who change the same version get a conflict, never a silent loss. 0 means not saved yet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(int)
	 * @see org.rapport.model.ModelPackage#getRecord_Version()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Version' min='0'"
	 * @generated
	 */
	int getVersion();

	/**
	 * Sets the value of the '{@link org.rapport.model.Record#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(int value);

	/**
	 * Returns the value of the '<em><b>Custom Values</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.CustomValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values of the custom fields defined for this entity, at most one per field; a field without a value has no entry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Custom Values</em>' containment reference list.
	 * @see org.rapport.model.ModelPackage#getRecord_CustomValues()
	 * @model containment="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Custom values'"
	 * @generated
	 */
	EList<CustomValue> getCustomValues();

} // Record
