/**
 */
package org.rapport.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Team</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A group of users who share accounts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Team#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.Team#getDescription <em>Description</em>}</li>
 *   <li>{@link org.rapport.model.Team#getMembers <em>Members</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getTeam()
 * @model annotation="http://rapport.org/annotations/1.0 label='Team' plural='teams' pluralLabel='Teams' group='administration' keyPrefix='T'"
 * @generated
 */
public interface Team extends org.rapport.model.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The team's name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.ModelPackage#getTeam_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Name' maxLength='200' list='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.Team#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the team takes care of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.rapport.model.ModelPackage#getTeam_Description()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Description' maxLength='2000' multiline='true'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.rapport.model.Team#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Members</b></em>' reference list.
	 * The list contents are of type {@link org.rapport.model.User}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The users in the team; a user may be in several.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' reference list.
	 * @see org.rapport.model.ModelPackage#getTeam_Members()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/annotations/1.0 label='Members'"
	 * @generated
	 */
	EList<User> getMembers();

} // Team
