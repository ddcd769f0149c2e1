/**
 */
package org.rapport.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Segment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A saved set of accounts, fixed or by a rule.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Segment#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.Segment#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.Segment#getRule <em>Rule</em>}</li>
 *   <li>{@link org.rapport.model.Segment#getDescription <em>Description</em>}</li>
 *   <li>{@link org.rapport.model.Segment#getMembers <em>Members</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getSegment()
 * @model annotation="http://rapport.org/annotations/1.0 label='Segment' plural='segments' pluralLabel='Segments' group='marketing' keyPrefix='SG'"
 * @generated
 */
public interface Segment extends org.rapport.model.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The segment's name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.ModelPackage#getSegment_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Name' maxLength='300' list='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.Segment#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"static"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.SegmentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its members are chosen one by one or by a rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.SegmentKind
	 * @see #setKind(SegmentKind)
	 * @see org.rapport.model.ModelPackage#getSegment_Kind()
	 * @model default="static" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Kind' list='true'"
	 * @generated
	 */
	SegmentKind getKind();

	/**
	 * Sets the value of the '{@link org.rapport.model.Segment#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.SegmentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SegmentKind value);

	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The filter that accounts must pass, as written in the filter field; only for segments by rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see org.rapport.model.ModelPackage#getSegment_Rule()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Rule' maxLength='8000' multiline='true'"
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.rapport.model.Segment#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the segment stands for and what to do with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.rapport.model.ModelPackage#getSegment_Description()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Description' maxLength='8000' multiline='true'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.rapport.model.Segment#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Members</b></em>' reference list.
	 * The list contents are of type {@link org.rapport.model.Account}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The accounts of a static segment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' reference list.
	 * @see org.rapport.model.ModelPackage#getSegment_Members()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/annotations/1.0 label='Members'"
	 * @generated
	 */
	EList<Account> getMembers();

} // Segment
